/** A program that needs nothing but {@code oer-licensing}. */
module org.oer4j.examples.consumer {
    requires org.oer4j.licensing;
}
