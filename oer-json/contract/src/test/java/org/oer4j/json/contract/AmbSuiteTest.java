package org.oer4j.json.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.oer4j.conformance.Finding;
import org.oer4j.conformance.Severity;
import org.oer4j.json.contract.AmbSuite.Example;
import org.oer4j.json.mapping.Problem;
import org.oer4j.json.mapping.ReadMode;
import org.oer4j.json.mapping.ReadResult;
import org.oer4j.json.mapping.dialect.WriteResult;
import org.oer4j.json.mapping.oer.NativeJson;
import org.oer4j.resource.LearningResource;

@EnabledIf(
        value = "org.oer4j.json.contract.AmbSuite#isHere",
        disabledReason = "AMB's examples do not lie in ../shared/data/amb")
class AmbSuiteTest {
    private static final NativeJson JSON = Adapter.create();

    private static List<Finding> errors(ReadResult<?> result) {
        return result.problems().stream()
                .map(Problem::finding)
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    @Test
    void strictReadingGivesEveryExampleItsVerdictAndTheBrokenRuleItsPointer() {
        List<Example> examples = AmbSuite.examples();
        assertThat(examples).hasSize(140);
        assertThat(examples).allSatisfy(example -> {
            ReadResult<LearningResource> result =
                    JSON.withMode(ReadMode.STRICT).read(example.dialect(), example.bytes());
            assertThat(result.isOk()).as(example + " " + result.problems()).isEqualTo(example.valid());
            if (!example.valid()) {
                assertThat(errors(result)).extracting(Finding::pointer).contains(example.pointer());
                assertThat(result.problems()).hasSizeLessThanOrEqualTo(6);
                assertThat(result.problems()).allMatch(problem -> problem.line() > 0 && problem.column() > 0);
            }
        });
    }

    @Test
    void tolerantReadingReadsEveryValidExampleAndGivesRecordAndProblemForEveryInvalidOne() {
        assertThat(AmbSuite.examples()).isNotEmpty().allSatisfy(example -> {
            ReadResult<LearningResource> result = JSON.read(example.dialect(), example.bytes());
            assertThat(result.value()).as(example.toString()).isNotNull();
            assertThat(result.isOk()).isTrue();
            List<Severity> severities = result.problems().stream()
                    .map(problem -> problem.finding().severity())
                    .toList();
            assertThat(severities.contains(Severity.WARNING)).isEqualTo(!example.valid());
        });
    }

    @Test
    void whatWasReadIsWrittenBackCompletelyAndStaysTheSame() {
        for (Example example : AmbSuite.examples()) {
            ReadResult<LearningResource> read = JSON.read(example.dialect(), example.bytes());
            LearningResource resource = read.value();
            assertThat(resource).isNotNull();
            WriteResult written = JSON.write(example.dialect(), resource, read.kept());
            ReadResult<LearningResource> again = JSON.read(example.dialect(), written.json());
            if (example.valid()) {
                assertThat(written.losses()).as(example.toString()).isEmpty();
                assertThat(again.value()).as(example.toString()).isEqualTo(resource);
                assertThat(again.kept()).as(example.toString()).isEqualTo(read.kept());
            }
            LearningResource second = again.value();
            assertThat(second).isNotNull();
            assertThat(JSON.write(example.dialect(), second, again.kept()).json()).isEqualTo(written.json());
        }
    }
}
