package dev.hatsugen.writing;

import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Lexicon;
import dev.hatsugen.minutes.Speaker;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whoever a sentence says spoke is the speaker of its quotes, and of all of them. */
final class SpeakerCheck implements PointCheck {

    private static final Lexicon SAYING = Lexicon.of("saying");
    private static final Pattern SUBJECT = SAYING.pattern("subject");

    /** Before a rank these make another one of it. */
    private static final Pattern OTHER_RANK = Pattern.compile("[副元前次]$");

    private final KnownPeople people;

    SpeakerCheck(KnownPeople people) {
        this.people = people;
    }

    @Override
    public boolean holds(String sentence, Evidence evidence) {
        if (!says(sentence)) {
            return true;
        }
        List<String> subjects = people.in(sentence).stream()
                .filter(name -> isSubject(name, sentence))
                .toList();
        List<Speaker> speakers = evidence.cited().stream()
                .map(quote -> quote.speaker())
                .distinct()
                .toList();
        return subjects.isEmpty()
                || speakers.stream().allMatch(speaker -> subjects.stream().allMatch(name -> isCalled(speaker, name)));
    }

    /** Whether {@code sentence}, folded, makes its subject a speaker. */
    static boolean says(String sentence) {
        return SAYING.has("said", sentence) || SAYING.has("stance", sentence);
    }

    /** Behind an English name nothing marks the subject: the first one that is named is it. */
    private boolean isSubject(String name, String sentence) {
        int at = sentence.indexOf(name);
        if (name.charAt(0) <= 'z') {
            return people.in(sentence).stream()
                    .filter(other -> other.charAt(0) <= 'z')
                    .noneMatch(other -> sentence.indexOf(other) + other.length() < at);
        }
        return makesSubject(sentence.substring(at + name.length()));
    }

    /** Whether the words behind a name make it the subject. */
    static boolean makesSubject(String after) {
        return SUBJECT.matcher(after).find();
    }

    /** 本部長 is no part of 副本部長. */
    private static boolean isPartOf(String name, String label) {
        int at = label.indexOf(name);
        return at == 0 || (at > 0 && !OTHER_RANK.matcher(label.substring(0, at)).find());
    }

    private static boolean isCalled(Speaker speaker, String name) {
        Stream<String> own = Stream.of(
                speaker.label(),
                speaker.name(),
                speaker.attendee() == null ? null : speaker.attendee().name().joined(),
                speaker.attendee() == null
                        ? null
                        : Romanized.name(speaker.attendee().name()));
        return own.filter(Objects::nonNull).map(Folding::fold).anyMatch(each -> isPartOf(name, each));
    }
}
