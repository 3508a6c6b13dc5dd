package org.oer4j.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Valid;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.oer4j.resource.LearningResource;

class UserTextTest {
    @Test
    void userTextIsNoExpressionAndNoKeyOfABundle() {
        Validator validator = Validators.speaking(Locale.ENGLISH);
        assertThat(UserText.speaksExpressions(validator)).as("no language here").isFalse();
        UserText.assertNeverInterpreted(validator);
    }

    @Test
    void recordsInAListOfAnEmbedderAreValidatedAtTheirPlace() {
        Batch batch = new Batch(List.of(
                LearningResource.builder("a").build(),
                LearningResource.builder("b").language("?").build()));
        assertThat(Validators.speaking(Locale.ENGLISH).validate(batch))
                .singleElement()
                .satisfies(violation -> assertThat(violation.getPropertyPath())
                        .hasToString("resources[1].general.languages[0].<list element>"));
    }

    record Batch(List<@Valid LearningResource> resources) {}
}
