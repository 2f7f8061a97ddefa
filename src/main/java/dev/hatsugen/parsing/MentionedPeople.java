package dev.hatsugen.parsing;

import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Lexicon;
import dev.hatsugen.language.Word;
import dev.hatsugen.language.Words;
import dev.hatsugen.minutes.Attendance;
import dev.hatsugen.minutes.Attendee;
import dev.hatsugen.minutes.PersonName;
import dev.hatsugen.minutes.Provenance;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Whom labels mean that no attendance list explains, by what the record says anywhere outside of turns: under a title that no list is
 * known by (構成員：, Directors:), in a sentence, in a legend ({@code JK = Jo Kearney}), or behind the last turn. Nobody is taken of whom
 * two fit a label alike, and nobody who fits none.
 */
final class MentionedPeople {

    private static final Pattern ABSENT =
            Pattern.compile(Lexicon.of("attendance-words").expression("absent-remark"));

    /** Of the lines outside of turns: who was there is said before the meeting or behind it. */
    private static final int FIRST_LINES = 150;

    private static final int LAST_LINES = 50;

    private static final Pattern LETTER = Pattern.compile("\\p{Lu}\\.?");
    private static final Pattern WORD = Pattern.compile("[・/,、\\s　]+");

    private final CutWeights weights;
    private final List<Mention> mentions = new ArrayList<>();

    private record Mention(Attendee person, String nick) {}

    private MentionedPeople(Collection<SpeakerLabel> labels) {
        this.weights = new CutWeights(
                labels.stream().map(label -> GroupLabel.called(label.text())).toList());
    }

    /** Those people, by the text of the label. */
    static Map<String, Attendee> of(
            Page page, List<Part> parts, List<TurnConvention.Heading> headings, SpeakerResolver listed) {
        Map<String, Attendee> found = LegendPeople.of(page, parts, headings, listed);
        Map<String, SpeakerLabel> unknown = new LinkedHashMap<>();
        for (TurnConvention.Heading heading : headings) {
            SpeakerLabel label = heading.label();
            if (label != null
                    && !found.containsKey(label.text())
                    && isUnknown(listed.byLabel(label, heading.labelSpan()).attendee())) {
                unknown.put(label.text(), label);
            }
        }
        MentionedPeople people = new MentionedPeople(unknown.values());
        if (!unknown.isEmpty()) {
            int[] lines = parts.stream()
                    .filter(part -> !part.isTurn())
                    .flatMapToInt(part -> IntStream.range(part.from(), part.to()))
                    .toArray();
            IntStream.range(0, lines.length)
                    .filter(i -> i < FIRST_LINES || i >= lines.length - LAST_LINES)
                    .forEach(i -> people.collect(page, lines[i]));
        }
        for (SpeakerLabel label : unknown.values()) {
            Attendee person = people.called(label);
            if (person != null) {
                found.put(label.text(), person);
            }
        }
        return found;
    }

    /** Whether a label means nobody by the lists, or somebody of whose surname it has the first letter only. */
    private static boolean isUnknown(@Nullable Attendee person) {
        return person == null || LETTER.matcher(person.name().surname()).matches();
    }

    private void collect(Page page, int line) {
        for (RecordMention mention : RecordMention.in(page.text(line), weights)) {
            if (!ABSENT.matcher(mention.post()).find()
                    && !NoName.is(mention.name(), mention.post())
                    && !isWord(mention.name())) {
                Attendee person = new Attendee(
                        mention.name(),
                        mention.post(),
                        Attendance.PRESENT,
                        new Provenance.InText(page.line(line).span()));
                mentions.add(new Mention(person, mention.nick()));
            }
        }
    }

    /** Whether the dictionary has the name as a noun, and as no surname: 挨拶 behind 会長 in an agenda. */
    private boolean isWord(PersonName name) {
        List<Word> words = name.given().isEmpty() ? Words.of(name.surname()) : List.of();
        return words.size() == 1
                && NameWeights.isNoun(words.getFirst())
                && weights.name(name.surname(), "") < weights.leastName();
    }

    /** The one person whom {@code label} calls: by a nick, else by name, else by office; nobody where it is a body's. */
    private @Nullable Attendee called(SpeakerLabel label) {
        String text = key(label.text());
        boolean nobody = OfficeTitles.BODY.matcher(text).find()
                || RecordFields.isAnonymous(label.text())
                || ToldEnglish.isUnnamed(label.text());
        if (nobody) {
            return null;
        }
        Attendee nicked = one(mentions.stream()
                .filter(mention ->
                        !mention.nick().isEmpty() && key(mention.nick()).equals(text))
                .map(Mention::person)
                .toList());
        if (nicked != null) {
            return nicked;
        }
        LabelFit fit = new LabelFit(label.text());
        int best = mentions.stream()
                .mapToInt(mention -> fit.name(mention.person()))
                .max()
                .orElse(0);
        Attendee named = best == 0
                ? null
                : one(mentions.stream()
                        .map(Mention::person)
                        .filter(person -> fit.name(person) == best && !GroupLabel.isAnother(label.text(), person))
                        .toList());
        if (named != null || best > 0) {
            return named != null && StatedName.isAnother(label, named.name()) ? null : named;
        }
        Attendee holder =
                one(OfficeHolders.best(mentions.stream().map(Mention::person).toList(), fit));
        return holder != null && isOffice(label.text(), holder) ? holder : null;
    }

    /** Whether every word of the label is of the person's post. */
    private static boolean isOffice(String label, Attendee holder) {
        String post = Folding.fold(holder.post());
        return WORD.splitAsStream(Folding.fold(SpacedLetters.joined(label)).replaceFirst("^the ", ""))
                .allMatch(word -> OfficeFit.of(word, post) > 0);
    }

    /** The longest name among people who can be one; null where two different ones are among them. */
    private static @Nullable Attendee one(List<Attendee> people) {
        Attendee longest = null;
        for (Attendee person : people) {
            if (longest == null || isShort(longest.name(), person.name())) {
                longest = person;
            } else if (!isShort(person.name(), longest.name())
                    && !person.name().joined().equals(longest.name().joined())) {
                return null;
            }
        }
        return longest;
    }

    private static boolean isShort(PersonName one, PersonName other) {
        return one.given().isEmpty() && !other.given().isEmpty() && Objects.equals(one.surname(), other.surname());
    }

    private static String key(String words) {
        return OfficeTitles.compact(Folding.fold(words));
    }
}
