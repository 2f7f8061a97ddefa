package dev.hatsugen.question;

import dev.hatsugen.minutes.Span;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Somebody whom a question names.
 *
 * @param asked the words of the question that name them
 * @param span where those stand in the folded question
 * @param voices whom they mean, at every meeting; never empty
 * @param strict whether only their words can answer; otherwise they are merely likely to
 * @param office whether the words name an office, which other people may hold at other meetings
 * @param misspelt whether the words are only nearly their name
 */
public record PersonMention(
        String asked, Span span, List<Participant> voices, boolean strict, boolean office, boolean misspelt) {

    /** People whose name is written rightly. */
    public PersonMention(String asked, Span span, List<Participant> voices, boolean strict, boolean office) {
        this(asked, span, voices, strict, office, false);
    }

    public PersonMention {
        if (voices.isEmpty()) {
            throw new IllegalArgumentException("nobody is meant by " + asked);
        }
        voices = List.copyOf(voices);
    }

    /** The same people, named by other words. */
    PersonMention asked(String words) {
        return new PersonMention(words, span, voices, strict, office, misspelt);
    }

    /** The same people, named by what stands at {@code wider}. */
    PersonMention at(Span wider) {
        return new PersonMention(asked, wider, voices, strict, office, misspelt);
    }

    /** Whether one of {@code mentions} has a character in common with {@code span}. */
    static boolean anyOverlaps(Collection<PersonMention> mentions, Span span) {
        return mentions.stream().anyMatch(mention -> mention.span().overlaps(span));
    }

    /** The same people, who are named and whose words are not asked for. */
    PersonMention likely() {
        return new PersonMention(asked, span, voices, false, office, misspelt);
    }

    /** Whether the words name somebody whom those of {@code other} name too. */
    boolean sharesPeople(PersonMention other) {
        return voices.stream()
                .anyMatch(
                        voice -> other.voices.stream().anyMatch(one -> one.key().equals(voice.key())));
    }

    /** The different people meant, as they are shown: more than one where a name is shared or an office changed hands. */
    public List<String> people() {
        Map<String, String> shown = new LinkedHashMap<>();
        voices.forEach(voice -> shown.putIfAbsent(voice.key(), voice.shown()));
        return List.copyOf(shown.values());
    }
}
