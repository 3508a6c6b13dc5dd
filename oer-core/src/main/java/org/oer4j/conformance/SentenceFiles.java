package org.oer4j.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * Reads property files of sentences in a language, English beneath.
 *
 * <p>{@code ResourceBundle} would fall back to the machine's language, and the control that forbids it is not allowed
 * in named modules.
 */
final class SentenceFiles {
    private SentenceFiles() {}

    static Map<String, String> of(Class<?> owner, String base, Locale locale) {
        Map<String, String> sentences = new HashMap<>();
        for (String suffix : suffixes(locale)) {
            try (InputStream file = owner.getResourceAsStream("/" + base + suffix + ".properties")) {
                if (file != null) {
                    read(file, sentences);
                } else if (suffix.isEmpty()) {
                    throw new IllegalArgumentException(
                            "there is no file '" + base + ".properties' beside " + owner.getName());
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return sentences;
    }

    private static List<String> suffixes(Locale locale) {
        return List.of("", "_" + locale.getLanguage());
    }

    private static void read(InputStream file, Map<String, String> sentences) throws IOException {
        Properties properties = new Properties();
        properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        properties.forEach((key, sentence) -> sentences.put(key.toString(), sentence.toString()));
    }
}
