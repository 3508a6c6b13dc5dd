package org.oer4j.conformance;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How a record component is called in the native JSON form, where that differs from its Java name.
 *
 * <p>The only place where the two names meet: {@link ConformanceCheck} makes pointers from it, and the tests of
 * {@code oer-json} hold the reader and the writer against it. Own word: the specs call the form "native".
 */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface NativeName {
    /** The component has no member of its own: its components are members of the object it stands in. */
    String SAME_OBJECT = "";

    /**
     * The member's name.
     *
     * @return the name, or {@link #SAME_OBJECT}
     */
    String value();
}
