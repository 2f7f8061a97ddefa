package dev.hatsugen.request;

import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.Sentences;
import dev.hatsugen.minutes.Statement;
import dev.hatsugen.topics.TopicMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Something that can be asked of the minutes at hand.
 *
 * @param member somebody who spoke
 * @param topic what they spoke on most
 * @param words the same as the minutes write it
 * @param meeting where they did
 * @param quote a sentence of theirs, empty where none is short enough
 */
public record Example(String member, String topic, String words, String meeting, String quote) {

    private static final int MIN_QUOTE_LENGTH = 15;
    private static final int MAX_QUOTE_LENGTH = 70;

    /**
     * The example: whoever spoke most on one thing.
     *
     * @param preferred those to choose from; anybody where empty
     * @param map of the members and topics of {@code meeting}
     * @return empty where nobody spoke on anything
     */
    static Optional<Example> of(Meeting meeting, Set<String> preferred, TopicMap map) {
        int row = 0;
        int column = 0;
        int most = 0;
        for (int i = 0; i < map.members().size(); i++) {
            if (!preferred.isEmpty() && !preferred.contains(map.members().get(i))) {
                continue;
            }
            for (int j = 0; j < map.columns().size(); j++) {
                int characters = map.characters().get(i).get(j);
                if (characters > most) {
                    most = characters;
                    row = i;
                    column = j;
                }
            }
        }
        if (most == 0) {
            return Optional.empty();
        }
        String member = map.members().get(row);
        String topic = map.columns().get(column);
        return Optional.of(
                new Example(member, topic, topic, Suggestions.of(meeting).value(), quote(meeting, member, topic)));
    }

    /** What to give for an argument; may be empty. */
    public String value(Argument argument) {
        return switch (argument) {
            case MEMBER -> member;
            case TOPIC -> topic;
            case WORDS -> words;
            case MEETING -> meeting;
            case QUOTE -> quote;
            case FROM, TO, SORT -> "";
        };
    }

    /** A sentence of theirs on it that is short enough to be typed. */
    private static String quote(Meeting meeting, String member, String topic) {
        for (Statement statement : meeting.statements()) {
            String name = Objects.requireNonNullElse(
                    statement.speaker().name(), statement.speaker().key());
            String text = statement.words().text();
            Optional<String> sentence = Sentences.of(text).stream()
                    .map(span -> span.of(text).strip())
                    .filter(words -> words.contains(topic)
                            && words.length() >= MIN_QUOTE_LENGTH
                            && words.length() <= MAX_QUOTE_LENGTH)
                    .findFirst();
            if (name.equals(member) && sentence.isPresent()) {
                return sentence.get();
            }
        }
        return "";
    }
}
