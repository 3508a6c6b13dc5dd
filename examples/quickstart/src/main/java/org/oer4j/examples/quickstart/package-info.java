/** Three small programs to copy. The parts between the snippet marks stand in the README, word for word. */
package org.oer4j.examples.quickstart;
