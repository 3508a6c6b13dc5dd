package org.oer4j.examples.benchmarks.generator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** What records are about: titles, authors, texts. The same number always gives the same work. */
final class Works {
    private static final List<String> LANGUAGES = List.of("de", "en", "es", "fr");
    private static final String SUBJECTS = "https://w3id.org/kim/hochschulfaechersystematik/";

    private final Draws draws;
    private final Ids ids;
    private final Map<String, Map<String, List<Phrase>>> phrases = new HashMap<>();
    private final Map<String, List<Subject>> subjects = new HashMap<>();
    private final Map<String, String> germanLabels = new HashMap<>();
    private final List<List<String>> people = Table.rows("people.tsv");

    /**
     * A text with a place for a topic.
     *
     * @param before what stands before the topic, or the whole text
     * @param after what stands after it
     * @param named whether the topic is named
     */
    record Phrase(String before, String after, boolean named) {
        static Phrase of(String text) {
            int place = text.indexOf("{}");
            return place < 0
                    ? new Phrase(text, "", false)
                    : new Phrase(text.substring(0, place), text.substring(place + 2), true);
        }

        String about(String topic) {
            return named ? before + topic + after : before;
        }
    }

    /**
     * A subject in a language.
     *
     * @param id the concept of the vocabulary of subjects of German higher education (KIM)
     * @param label its name in the language
     * @param topics what is taught
     */
    record Subject(String id, String label, List<String> topics) {}

    /**
     * What is drawn for a number, in so far as others may ask for it too.
     *
     * @param provider where it comes from
     * @param language its language
     * @param subject its subject
     * @param topic what it teaches
     * @param title its title
     * @param author who made it
     * @param random from which the rest of a record is drawn
     */
    record Work(
            Ids.Provider provider,
            String language,
            Subject subject,
            String topic,
            String title,
            String author,
            SplittableRandom random) {}

    Works(Draws draws, Ids ids) {
        this.draws = draws;
        this.ids = ids;
        for (List<String> row : Table.rows("phrases.tsv")) {
            phrases.computeIfAbsent(row.get(0), use -> new HashMap<>())
                    .computeIfAbsent(row.get(1), language -> new ArrayList<>())
                    .add(Phrase.of(row.get(2)));
        }
        for (List<String> row : Table.rows("topics.tsv")) {
            String id = SUBJECTS + row.get(0);
            subjects.computeIfAbsent(row.get(1), language -> new ArrayList<>())
                    .add(new Subject(id, row.get(2), List.of(row.get(3).split("\\|"))));
            if (row.get(1).equals("de")) {
                germanLabels.put(id, row.get(2));
            }
        }
    }

    Work of(long number) {
        SplittableRandom random = draws.of(Draws.Purpose.RECORD, number);
        Ids.Provider provider = ids.provider(random);
        String language = any(LANGUAGES, random);
        Subject subject = any(subjects.get(language), random);
        String topic = any(subject.topics(), random);
        String title = any(phrases.get("title").get(language), random).about(topic) + " " + (1 + random.nextInt(400));
        return new Work(provider, language, subject, topic, title, person(random), random);
    }

    /** Somebody's name. */
    String person(SplittableRandom random) {
        return any(people, random).get(0) + " " + any(people, random).get(1);
    }

    /** What a work is for. */
    String description(Work work, SplittableRandom random) {
        return any(phrases.get("description").get(work.language()), random).about(work.topic());
    }

    /** What an adaptation changed. */
    String change(Work work, SplittableRandom random) {
        return any(phrases.get("change").get(work.language()), random).before();
    }

    /** The label that the vocabulary itself gives. */
    String germanLabel(Subject subject) {
        return germanLabels.get(subject.id());
    }

    static <T> T any(List<T> values, SplittableRandom random) {
        return values.get(random.nextInt(values.size()));
    }
}
