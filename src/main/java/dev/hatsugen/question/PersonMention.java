package dev.hatsugen.question;

import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.Span;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Somebody whom a question names.
 *
 * @param asked the words of the question that name them
 * @param span where those are in the folded question
 * @param participants whom they mean, at every meeting; never empty
 * @param strict whether only their words can answer; otherwise they are merely likely to
 * @param office whether the words name an office, which other people may hold at other meetings
 * @param misspelt whether the words are only nearly their name
 */
public record PersonMention(
        String asked, Span span, List<Participant> participants, boolean strict, boolean office, boolean misspelt) {

    private static final int MIN_LENGTH = 2;
    private static final int MAX_PARTICLE_LENGTH = 1;

    /** People whose name is written rightly. */
    public PersonMention(String asked, Span span, List<Participant> participants, boolean strict, boolean office) {
        this(asked, span, participants, strict, office, false);
    }

    public PersonMention {
        if (participants.isEmpty()) {
            throw new IllegalArgumentException("nobody is meant by " + asked);
        }
        participants = List.copyOf(participants);
    }

    /** The same people, named by other words. */
    PersonMention asked(String words) {
        return new PersonMention(words, span, participants, strict, office, misspelt);
    }

    /**
     * Those of namesakes whose label has the words that are before the name in {@code question}: 3班の中野さん is 「3班 中野さん」. All of
     * them where none has.
     */
    PersonMention introduced(String question) {
        String name = span.of(question);
        List<Participant> introduced = participants.stream()
                .filter(participant -> isIntroduction(question, introduction(participant.offices(), name)))
                .toList();
        return introduced.isEmpty() ? this : new PersonMention(asked, span, introduced, strict, office, misspelt);
    }

    /** What is before {@code name}, or its first characters, in the words of a label; empty where it is not in them. */
    private static String introduction(String label, String name) {
        for (int length = name.length(); length >= MIN_LENGTH; length--) {
            int at = label.indexOf(name.substring(0, length));
            if (at >= 0) {
                return label.substring(0, at).strip();
            }
        }
        return "";
    }

    private boolean isIntroduction(String question, String words) {
        int at = words.length() < MIN_LENGTH ? -1 : question.lastIndexOf(words, span.start());
        return at >= 0 && span.start() - at - words.length() <= MAX_PARTICLE_LENGTH;
    }

    /** The same people, named by what is at {@code wider}. */
    PersonMention at(Span wider) {
        return new PersonMention(asked, wider, participants, strict, office, misspelt);
    }

    /** Whether one of {@code mentions} has a character in common with {@code span}. */
    static boolean anyOverlaps(Collection<PersonMention> mentions, Span span) {
        return mentions.stream().anyMatch(mention -> mention.span().overlaps(span));
    }

    /** The same people, who are named and whose words are not asked for. */
    PersonMention likely() {
        return new PersonMention(asked, span, participants, false, office, misspelt);
    }

    /**
     * The same without the namesakes of whoever bears a label of {@code labelled} among the words: at meetings where somebody bears it, it
     * means nobody else.
     */
    PersonMention narrowedTo(List<PersonMention> labelled) {
        return labelled.stream()
                .filter(label -> label.span().overlaps(span))
                .findFirst()
                .map(label -> new PersonMention(
                        asked, label.span().union(span), joined(label.participants(), participants), true, false))
                .orElse(this);
    }

    /** {@code surely}, and those of {@code others} at other meetings. */
    static List<Participant> joined(Collection<Participant> surely, Collection<Participant> others) {
        Set<Meeting> covered = surely.stream().map(Participant::meeting).collect(Collectors.toSet());
        return Stream.concat(surely.stream(), others.stream().filter(who -> !covered.contains(who.meeting())))
                .distinct()
                .toList();
    }

    /** Whether the words name somebody whom those of {@code other} name too. */
    boolean sharesPeople(PersonMention other) {
        return participants.stream()
                .anyMatch(participant ->
                        other.participants.stream().anyMatch(one -> one.key().equals(participant.key())));
    }

    /** The different people meant, as they are shown: more than one where a name is shared or an office changed hands. */
    public List<String> people() {
        return differing().stream().map(Participant::shown).toList();
    }

    /** The people that may be meant, each once, whichever of their meetings is theirs. */
    public List<Participant> differing() {
        Map<String, Participant> people = new LinkedHashMap<>();
        participants.stream()
                .filter(one -> participants.stream().noneMatch(one::isNamedLike))
                .forEach(one -> people.putIfAbsent(one.key(), one));
        return List.copyOf(people.values());
    }
}
