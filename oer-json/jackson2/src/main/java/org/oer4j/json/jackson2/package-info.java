/**
 * Reading and writing with Jackson 2. Start at {@link org.oer4j.json.jackson2.OerJson#create()}.
 */
@NullMarked
package org.oer4j.json.jackson2;

import org.jspecify.annotations.NullMarked;
