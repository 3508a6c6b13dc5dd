/**
 * Reading and writing with Jackson 3. Start at {@link org.oer4j.json.jackson3.OerJson#create()}.
 */
@NullMarked
package org.oer4j.json.jackson3;

import org.jspecify.annotations.NullMarked;
