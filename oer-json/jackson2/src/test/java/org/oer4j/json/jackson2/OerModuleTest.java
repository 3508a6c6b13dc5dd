package org.oer4j.json.jackson2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.DatabindException;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.oer4j.actor.Person;
import org.oer4j.resource.LearningResource;

class OerModuleTest {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().findAndAddModules().build();
    private static final LearningResource RESOURCE = LearningResource.builder("a")
            .creator(Person.named("Ada Example"))
            .language("en")
            .build();

    record Shelf(String shelfName, List<LearningResource> content, LearningResource best) {}

    @Test
    void theServiceFileNamesTheModule() throws Exception {
        assertThat(ServiceLoader.load(Module.class))
                .extracting(Object::getClass)
                .extracting(Class::getName)
                .contains(OerModule.class.getName());
    }

    @Test
    void aMapperWritesWhatOerJsonWritesWhateverItsNamingStrategy() throws Exception {
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
    void resourcesGoThroughAnEmbeddersRecordAndBack() throws Exception {
        Shelf shelf = new Shelf("s", List.of(RESOURCE, RESOURCE), null);
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(shelf), Shelf.class))
                .isEqualTo(shelf);
    }

    @Test
    void treesAndMapsAreReadTheSameWay() throws Exception {
        assertThat(MAPPER.convertValue(
                                Map.of("id", "a", "inLanguage", "en", "isAccessibleForFree", true),
                                LearningResource.class)
                        .languages())
                .containsExactly("en");
        assertThat(MAPPER.treeToValue(MAPPER.valueToTree(RESOURCE), LearningResource.class))
                .isEqualTo(RESOURCE);
    }

    @Test
    void anErrorIsADatabindExceptionThatSaysWhere() throws Exception {
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
