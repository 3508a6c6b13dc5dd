package org.oer4j.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URL;
import java.net.URLClassLoader;
import org.junit.jupiter.api.Test;

class WithoutValidationJarTest {
    @Test
    void recordsAndProfilesWorkWhereNoOtherJarIsOnThePath() throws Exception {
        URL classes =
                LearningResource.class.getProtectionDomain().getCodeSource().getLocation();
        try (URLClassLoader alone = new URLClassLoader(new URL[] {classes}, ClassLoader.getPlatformClassLoader())) {
            assertThatExceptionOfType(ClassNotFoundException.class)
                    .isThrownBy(() -> alone.loadClass("jakarta.validation.Validator"));
            Class<?> type = alone.loadClass(LearningResource.class.getName());
            assertThat(type.getClassLoader()).isSameAs(alone);
            Object builder = type.getMethod("builder", String.class).invoke(null, "a");
            Object resource = builder.getClass().getMethod("build").invoke(builder);
            assertThat(resource.toString()).contains("id=a");
            assertThat(type.getAnnotations())
                    .as("our own constraint is still read")
                    .hasSize(1);
            assertThat(type.getRecordComponents()[1].getAnnotations())
                    .as("@Valid is unknown here and left out")
                    .hasSize(1);
            Object profile = alone.loadClass("org.oer4j.conformance.Profile")
                    .getField("PUBLISHABLE")
                    .get(null);
            assertThat(profile.toString()).contains("publishable");
        }
    }
}
