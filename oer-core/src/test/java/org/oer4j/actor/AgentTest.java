package org.oer4j.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class AgentTest {
    @Test
    void refusesAnAgentOfWhomNothingIsKnown() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Person.named(" "))
                .withMessage("name ' ' and id 'null' are both blank, expected at least one of them");
        assertThatIllegalArgumentException().isThrownBy(() -> new Organization("", ""));
    }

    @Test
    void keepsAnAgentKnownOnlyByItsId() {
        assertThat(new Organization("", "https://ror.org/04wxnsj81").name()).isEmpty();
    }
}
