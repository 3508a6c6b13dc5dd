package org.oer4j.json.jackson3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.oer4j.actor.Person;
import org.oer4j.resource.LearningResource;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

class OerModuleTest {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().findAndAddModules().build();
    private static final LearningResource RESOURCE = LearningResource.builder("a")
            .creator(Person.named("Ada Example"))
            .language("en")
            .build();

    record Shelf(String shelfName, List<LearningResource> content, LearningResource best) {}

    @Test
    void theServiceFileNamesTheModule() {
        assertThat(ServiceLoader.load(JacksonModule.class))
                .extracting(Object::getClass)
                .extracting(Class::getName)
                .contains(OerModule.class.getName());
    }

    @Test
    void aMapperWritesWhatOerJsonWritesWhateverItsNamingStrategy() {
        JsonMapper snake = JsonMapper.builder()
                .findAndAddModules()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .build();
        assertThat(snake.writeValueAsString(RESOURCE))
                .isEqualTo(OerJson.create().writeResource(RESOURCE));
        assertThat(snake.writeValueAsString(new Shelf("s", List.of(), RESOURCE)))
                .as("other types follow the mapper")
                .contains("\"shelf_name\":\"s\"");
    }

    @Test
    void resourcesGoThroughAnEmbeddersRecordAndBack() {
        Shelf shelf = new Shelf("s", List.of(RESOURCE, RESOURCE), null);
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(shelf), Shelf.class))
                .isEqualTo(shelf);
    }

    @Test
    void treesAndMapsAreReadTheSameWay() {
        assertThat(MAPPER.convertValue(
                                Map.of("id", "a", "inLanguage", "en", "isAccessibleForFree", true),
                                LearningResource.class)
                        .languages())
                .containsExactly("en");
        assertThat(MAPPER.treeToValue(MAPPER.valueToTree(RESOURCE), LearningResource.class))
                .isEqualTo(RESOURCE);
    }

    @Test
    void anErrorIsADatabindExceptionThatSaysWhere() {
        assertThatExceptionOfType(DatabindException.class)
                .isThrownBy(
                        () -> MAPPER.readValue("{\"shelfName\":\"s\",\n \"best\":{\"name\":\"100%\"}}", Shelf.class))
                .withMessageContaining("read.missing-member at ''")
                .withMessageContaining("The member id is missing.")
                .withMessageContaining("line 2");
        assertThatExceptionOfType(DatabindException.class)
                .isThrownBy(() -> MAPPER.readValue("{\"best\":7}", Shelf.class))
                .withMessageContaining("read.unreadable-value");
    }
}
