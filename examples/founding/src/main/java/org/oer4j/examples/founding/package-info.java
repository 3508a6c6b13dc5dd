/** The founding documents as data, and a worked example of matching needs with offers. */
package org.oer4j.examples.founding;
