package org.oer4j.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.classmate.TypeResolver;
import jakarta.validation.Validation;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.oer4j.actor.WorkingGroup;
import org.oer4j.recommendation.AreaOfAction;

/**
 * The same on the module path: a layer with nothing but core, the validator and what it needs. What goes through the layer
 * goes by reflection, because the test itself is on the class path.
 */
class ModulePathTest {
    private static final List<Class<?>> ONE_OF_EACH_JAR =
            List.of(WorkingGroup.class, HibernateValidator.class, Validation.class, Logger.class, TypeResolver.class);

    private static Path jar(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(type.getName(), e);
        }
    }

    private static ClassLoader layer() {
        ModuleFinder jars = ModuleFinder.of(
                ONE_OF_EACH_JAR.stream().map(ModulePathTest::jar).toArray(Path[]::new));
        Set<String> names =
                jars.findAll().stream().map(jar -> jar.descriptor().name()).collect(Collectors.toSet());
        assertThat(names).contains("org.oer4j.core", "org.hibernate.validator").hasSameSizeAs(ONE_OF_EACH_JAR);
        Configuration configuration = ModuleLayer.boot().configuration().resolve(jars, ModuleFinder.of(), names);
        return ModuleLayer.boot()
                .defineModulesWithOneLoader(configuration, ClassLoader.getPlatformClassLoader())
                .findLoader("org.oer4j.core");
    }

    @Test
    void aValidatorFindsTheSameOnTheModulePath() throws Exception {
        ClassLoader layer = layer();
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(layer);
        try {
            Class<?> groups = layer.loadClass(WorkingGroup.class.getName());
            assertThat(groups.getModule().getName()).isEqualTo("org.oer4j.core");
            Object violations = validate(layer, group(layer, groups));
            assertThat(((Collection<?>) violations).stream().map(ModulePathTest::message))
                    .containsExactly("The area of a thematic group must be one of (i) to (iv); area (v) is what the"
                            + " coalition itself stands for.");
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static Object group(ClassLoader layer, Class<?> groups) throws ReflectiveOperationException {
        Class<?> kinds = layer.loadClass(WorkingGroup.Kind.class.getName());
        Class<?> areas = layer.loadClass(AreaOfAction.class.getName());
        Object builder = groups.getMethod("builder", String.class, kinds)
                .invoke(null, "a", constant(kinds, WorkingGroup.Kind.THEMATIC));
        Object named = builder.getClass()
                .getMethod("area", areas)
                .invoke(builder, constant(areas, AreaOfAction.INTERNATIONAL_COOPERATION));
        return named.getClass().getMethod("build").invoke(named);
    }

    private static Object constant(Class<?> type, Enum<?> like) {
        return Stream.of(type.getEnumConstants())
                .filter(value -> value.toString().equals(like.name()))
                .findFirst()
                .orElseThrow();
    }

    private static Object validate(ClassLoader layer, Object bean) throws ReflectiveOperationException {
        Object interpolator = layer.loadClass(ParameterMessageInterpolator.class.getName())
                .getConstructor(Set.class, Locale.class, boolean.class)
                .newInstance(Set.of(Locale.ENGLISH), Locale.ENGLISH, false);
        Object provider = layer.loadClass(Validation.class.getName())
                .getMethod("byDefaultProvider")
                .invoke(null);
        Object configuration = call(layer, "jakarta.validation.bootstrap.GenericBootstrap", provider, "configure");
        layer.loadClass("jakarta.validation.Configuration")
                .getMethod("messageInterpolator", layer.loadClass("jakarta.validation.MessageInterpolator"))
                .invoke(configuration, interpolator);
        Object factory = call(layer, "jakarta.validation.Configuration", configuration, "buildValidatorFactory");
        Object validator = call(layer, "jakarta.validation.ValidatorFactory", factory, "getValidator");
        return layer.loadClass("jakarta.validation.Validator")
                .getMethod("validate", Object.class, Class[].class)
                .invoke(validator, bean, new Class<?>[0]);
    }

    private static Object call(ClassLoader layer, String type, Object target, String method)
            throws ReflectiveOperationException {
        return layer.loadClass(type).getMethod(method).invoke(target);
    }

    private static Object message(Object violation) {
        try {
            return call(
                    violation.getClass().getClassLoader(),
                    "jakarta.validation.ConstraintViolation",
                    violation,
                    "getMessage");
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
