package org.oer4j.json.mapping;

import java.util.List;

/** Elements in their order. */
final class ListForm<T> extends Form<List<T>> {
    private final Form<T> element;

    ListForm(Form<T> element) {
        this.element = element;
        if (element.takesArrays()) {
            throw new IllegalArgumentException("a list of lists, expected elements that are no lists");
        }
    }

    @Override
    protected List<T> value(Reading in) {
        return in.list(() -> element.read(in), element.shape());
    }

    @Override
    public void write(List<T> values, TokenSink out) {
        out.startArray();
        for (T value : values) {
            element.write(value, out);
        }
        out.endArray();
    }

    @Override
    public void describe(JsonSchema schema) {
        schema.array(element);
    }

    @Override
    public String shape() {
        return "array";
    }

    @Override
    protected boolean takesArrays() {
        return true;
    }

    @Override
    protected boolean isEmpty(List<T> values) {
        return values.isEmpty();
    }
}
