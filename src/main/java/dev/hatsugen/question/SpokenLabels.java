package dev.hatsugen.question;

import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Lexicon;
import dev.hatsugen.minutes.Attendee;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.Span;
import dev.hatsugen.minutes.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds people by labels of the minutes that tell more than a surname: 三宅看護師長 is no other 三宅, and BH or annb is whoever speaks
 * under it. A word in Latin letters is taken only as the label writes it, but for labels in small letters.
 */
final class SpokenLabels {

    static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}0-9 .'’_@-]+");
    private static final Pattern RESPECT =
            Pattern.compile(Lexicon.of("honorifics").expression("behind") + "$");
    private static final Pattern PARTED = Pattern.compile("[^\\s・][\\s・]+[^\\s・]");
    private static final int MIN_LENGTH = 2;

    /** Labels, folded and without blanks, and whom they mean. */
    private final Map<String, Set<Participant>> people = new LinkedHashMap<>();

    /** How the minutes write those, without blanks. */
    private final Map<String, String> written = new LinkedHashMap<>();

    private final List<String> longestFirst;

    SpokenLabels(List<Participant> participants) {
        Map<String, List<Participant>> byKey = participants.stream().collect(Collectors.groupingBy(Participant::key));
        for (Meeting meeting :
                participants.stream().map(Participant::meeting).distinct().toList()) {
            for (Statement statement : meeting.statements()) {
                String label = statement.speaker().label();
                if (label != null
                        && isTelling(Folding.fold(label), statement.speaker().attendee())) {
                    String bare = bare(Folding.fold(label));
                    written.putIfAbsent(bare, bare(label));
                    byKey.getOrDefault(statement.speaker().key(), List.of()).stream()
                            .filter(who -> Objects.equals(who.meeting().body(), meeting.body()))
                            .forEach(people.computeIfAbsent(bare, key -> new LinkedHashSet<>())::add);
                }
            }
        }
        longestFirst = people.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** Whether a label is no surname alone, no office alone and nothing with brackets. */
    private static boolean isTelling(String label, @Nullable Attendee attendee) {
        if (bare(label).length() < MIN_LENGTH || label.indexOf('(') >= 0) {
            return false;
        }
        if (LATIN.matcher(label).matches()) {
            return !LatinPost.isPost(label.replaceFirst("^the ", ""));
        }
        if (attendee == null) {
            return PARTED.matcher(label.strip()).find();
        }
        String surname = Folding.fold(attendee.name().surname());
        boolean isNamed =
                label.contains(surname) || Stream.of(label.split("[\\s・]+")).anyMatch(surname::startsWith);
        return isNamed && !surname.startsWith(RESPECT.matcher(label).replaceFirst(""));
    }

    /** Without blanks. */
    static String bare(String label) {
        return label.replaceAll("\\s", "");
    }

    /** The people whose label {@code folded} is; empty where it is nobody's. */
    Set<Participant> called(String folded) {
        return people.getOrDefault(bare(folded), Set.of());
    }

    /** The people whose labels are in {@code question}; the longest label wins. */
    List<PersonMention> find(TypedText question) {
        UnspacedText text = new UnspacedText(question.read());
        List<PersonMention> found = new ArrayList<>();
        for (String label : longestFirst) {
            for (int at = text.indexOf(label, 0); at >= 0; at = text.indexOf(label, at + 1)) {
                Span span = text.span(at, label.length());
                if (text.isWhole(span)
                        && isAsWritten(label, question.typedIn(span))
                        && !PersonMention.anyOverlaps(found, span)) {
                    found.add(
                            new PersonMention(span.of(question.read()), span, List.copyOf(called(label)), true, false));
                }
            }
        }
        return found;
    }

    private boolean isAsWritten(String label, String typed) {
        String as = written.getOrDefault(label, label);
        boolean isWord = LATIN.matcher(as).matches() && typed.indexOf(' ') < 0;
        return !isWord || bare(typed).equals(as);
    }
}
