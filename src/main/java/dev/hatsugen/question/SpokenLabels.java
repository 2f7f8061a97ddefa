package dev.hatsugen.question;

import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Lexicon;
import dev.hatsugen.minutes.Attendee;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.Span;
import dev.hatsugen.minutes.Statement;
import java.util.ArrayList;
import java.util.Collection;
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

    private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}0-9 .'’_@-]+");
    private static final Pattern RESPECT =
            Pattern.compile(Lexicon.of("honorifics").expression("behind") + "$");
    private static final Pattern PARTED = Pattern.compile("[^\\s・][\\s・]+[^\\s・]");
    private static final int MIN_LENGTH = 2;

    /** Labels, folded and without blanks, and whom they mean. */
    private final Map<String, Set<Participant>> people = new LinkedHashMap<>();

    /** How the minutes write those, without blanks. */
    private final Map<String, String> written = new LinkedHashMap<>();

    /** Labels that are no more than an office, likewise, and who spoke under them at which meeting. */
    private final Map<String, Set<Participant>> offices = new LinkedHashMap<>();

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
                } else if (label != null && isOffice(Folding.fold(label))) {
                    byKey.getOrDefault(statement.speaker().key(), List.of()).stream()
                            .filter(who -> who.meeting().equals(meeting))
                            .forEach(
                                    offices.computeIfAbsent(bare(Folding.fold(label)), key -> new LinkedHashSet<>())
                                            ::add);
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

    private static boolean isOffice(String label) {
        return LATIN.matcher(label).matches()
                || Office.of(bare(label))
                        .filter(office -> !office.rank().equals(Rank.MEMBER))
                        .isPresent();
    }

    private static String bare(String label) {
        return label.replaceAll("\\s", "");
    }

    /** The people whose label {@code folded} is; empty where it is nobody's. */
    Set<Participant> called(String folded) {
        return people.getOrDefault(bare(folded), Set.of());
    }

    /** The people whose labels are in {@code question}; the longest label wins. */
    List<PersonMention> find(TypedText question) {
        String read = question.read();
        List<Integer> places = new ArrayList<>();
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < read.length(); i++) {
            if (!Character.isWhitespace(read.charAt(i))) {
                places.add(i);
                letters.append(read.charAt(i));
            }
        }
        List<PersonMention> found = new ArrayList<>();
        for (String label : longestFirst) {
            for (int at = letters.indexOf(label); at >= 0; at = letters.indexOf(label, at + 1)) {
                Span span = new Span(places.get(at), places.get(at + label.length() - 1) + 1);
                if (isWhole(read, span)
                        && isAsWritten(label, question.typedIn(span))
                        && !PersonMention.anyOverlaps(found, span)) {
                    found.add(new PersonMention(span.of(read), span, List.copyOf(called(label)), true, false));
                }
            }
        }
        return found;
    }

    /** Whether no word goes on before or behind {@code span}. */
    private static boolean isWhole(String read, Span span) {
        boolean begins = span.start() == 0 || !isSameWord(read.charAt(span.start() - 1), read.charAt(span.start()));
        return begins
                && (span.end() == read.length() || !isSameWord(read.charAt(span.end() - 1), read.charAt(span.end())));
    }

    private static boolean isSameWord(char one, char other) {
        boolean latin = one < 0x250 && other < 0x250;
        return latin
                ? Character.isLetterOrDigit(one) && Character.isLetterOrDigit(other)
                : Character.isIdeographic(one) && Character.isIdeographic(other);
    }

    private boolean isAsWritten(String label, String typed) {
        String as = written.getOrDefault(label, label);
        boolean isWord = LATIN.matcher(as).matches() && typed.indexOf(' ') < 0;
        return !isWord || bare(typed).equals(as);
    }

    /**
     * {@code usual}, who are named by an office, with whoever spoke under that office and nothing else; they alone hold it at their
     * meetings: the 会長 of a council is no member of it who is 会長 elsewhere. Beside a label that names nobody, 事務局, others remain whose
     * labels begin with it.
     */
    PersonMention held(PersonMention usual) {
        Set<Participant> holders = offices.getOrDefault(bare(usual.asked()), Set.of());
        if (holders.isEmpty()) {
            return usual;
        }
        Set<Meeting> named = holders.stream()
                .filter(holder -> holder.attendee() != null)
                .map(Participant::meeting)
                .collect(Collectors.toSet());
        List<Participant> alike = usual.participants().stream()
                .filter(who -> !named.contains(who.meeting()) && who.offices().startsWith(bare(usual.asked())))
                .toList();
        Set<Participant> all = new LinkedHashSet<>(among(usual.participants(), holders));
        all.addAll(alike);
        return new PersonMention(
                usual.asked(), usual.span(), List.copyOf(all), usual.strict(), usual.office(), usual.misspelt());
    }

    /**
     * {@code usual} without the namesakes of whoever bears a label among its words: at meetings where somebody bears it, it means nobody
     * else.
     */
    static PersonMention narrowed(PersonMention usual, List<PersonMention> labelled) {
        return labelled.stream()
                .filter(label -> label.span().overlaps(usual.span()))
                .findFirst()
                .map(label -> {
                    Span span = label.span().union(usual.span());
                    return new PersonMention(
                            usual.asked(), span, among(usual.participants(), label.participants()), true, false);
                })
                .orElse(usual);
    }

    /** {@code labelled}, and those of {@code usual} at other meetings. */
    static List<Participant> among(Collection<Participant> usual, Collection<Participant> labelled) {
        Set<Meeting> covered = labelled.stream().map(Participant::meeting).collect(Collectors.toSet());
        Set<Participant> all = new LinkedHashSet<>(labelled);
        usual.stream().filter(who -> !covered.contains(who.meeting())).forEach(all::add);
        return List.copyOf(all);
    }
}
