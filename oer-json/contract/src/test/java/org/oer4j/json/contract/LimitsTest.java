package org.oer4j.json.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.oer4j.json.mapping.ReadResult;
import org.oer4j.json.mapping.oer.NativeJson;
import org.oer4j.resource.LearningResource;

class LimitsTest {
    private static final NativeJson JSON = Adapter.create();

    private static ReadResult<LearningResource> readMember(String value) {
        return JSON.readResource("{\"id\":\"a\",\"x\":" + value + "}");
    }

    private static void assertLimit(ReadResult<LearningResource> result) {
        assertThat(result.value()).isNull();
        assertThat(result.problems())
                .anyMatch(problem -> problem.finding().rule().value().equals("read.limit"));
    }

    @Test
    void depthIsLimitedToOneHundred() {
        assertThat(readMember("[".repeat(99) + "]".repeat(99)).isOk()).isTrue();
        assertLimit(readMember("[".repeat(100) + "]".repeat(100)));
        assertLimit(JSON.readResource("[".repeat(1_000_000)));
    }

    @Test
    void stringsNamesAndNumbersAreLimited() {
        assertThat(readMember("\"" + "a".repeat(1_000_000) + "\"").isOk()).isTrue();
        assertThat(JSON.readResource("{\"id\":\"" + "a".repeat(1_000_000) + "\"}")
                        .isOk())
                .isTrue();
        assertLimit(JSON.readResource("{\"id\":\"" + "a".repeat(1_100_000) + "\"}"));
        assertLimit(JSON.readResource("{\"id\":\"a\",\"" + "n".repeat(1_001) + "\":1}"));
        assertLimit(readMember("1".repeat(101)));
        assertThat(readMember("1".repeat(100)).isOk()).isTrue();
    }

    @Test
    void aDocumentIsLimitedToTwentyMegabytesHoweverItComes() {
        byte[] large = new byte[20 * 1024 * 1024 + 1];
        assertLimit(JSON.readResource(large));
        assertLimit(JSON.readResource(endless()));
        assertLimit(JSON.readResource(" ".repeat(large.length)));
    }

    @Test
    void noMoreThanAThousandProblemsAreKept() {
        StringBuilder json = new StringBuilder("{\"id\":\"a\"");
        for (int i = 0; i < 5_000; i++) {
            json.append(",\"m").append(i).append("\":0");
        }
        ReadResult<LearningResource> result = JSON.readResource(json.append('}').toString());
        assertThat(result.problems()).hasSize(1000);
        assertThat(result.problems().get(999).finding().rule()).hasToString("read.too-many-problems");
        assertThat(result.isOk()).isFalse();
    }

    private static InputStream endless() {
        return new InputStream() {
            @Override
            public int read() {
                return ' ';
            }
        };
    }
}
