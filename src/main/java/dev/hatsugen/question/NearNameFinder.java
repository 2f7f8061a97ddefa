package dev.hatsugen.question;

import dev.hatsugen.language.Lexicon;
import dev.hatsugen.language.Word;
import dev.hatsugen.language.Words;
import dev.hatsugen.minutes.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds names that are misspelt by one character: 田仲さん, "Mr. Itoh". A name that other people bear is theirs. */
final class NearNameFinder {

    private static final Pattern KANJI_RUN = Pattern.compile("[\\p{IsHan}々]{2,5}");
    private static final Pattern LATIN_NAME = Pattern.compile("\\b[A-Z][a-z]{4,}\\b");
    private static final Pattern TITLED =
            Pattern.compile("(?:" + Lexicon.of("honorifics").expression("before") + "|(?:" + EnglishRanks.expression()
                    + ") |" + Lexicon.of("honorifics").expression("before-subject") + ")$");
    private static final int MIN_KANJI = 2;
    private static final int MAX_KANJI = 4;

    private final PersonNameFinder names;

    NearNameFinder(PersonNameFinder names) {
        this.names = names;
    }

    /**
     * Those whose name is nearly written in a question.
     *
     * @param typed the question as it was typed: the case of English names tells
     * @param folded the same as it is read
     * @param known the people who are named rightly
     */
    List<PersonMention> find(String typed, String folded, List<PersonMention> known) {
        List<PersonMention> found = new ArrayList<>();
        Matcher run = KANJI_RUN.matcher(folded);
        while (run.find()) {
            Span span = new Span(run.start(), run.end());
            if (!PersonMention.anyOverlaps(known, span)) {
                kanji(folded, span).ifPresent(found::add);
            }
        }
        Matcher latin = LATIN_NAME.matcher(typed);
        while (latin.find()) {
            int at = folded.indexOf(latin.group().toLowerCase(Locale.ROOT));
            if (at >= 0
                    && !PersonMention.anyOverlaps(
                            known, new Span(at, at + latin.group().length()))) {
                latin(folded, new Span(at, at + latin.group().length())).ifPresent(found::add);
            }
        }
        return found;
    }

    /** A name of two to four kanji that is followed by a word of respect or an office. */
    private Optional<PersonMention> kanji(String folded, Span run) {
        for (int end = run.end(); end >= run.start() + MIN_KANJI; end--) {
            int addressed = Address.length(folded.substring(end));
            for (int start = Math.max(run.start(), end - MAX_KANJI);
                    addressed > 0 && start <= end - MIN_KANJI;
                    start++) {
                String name = folded.substring(start, end);
                Set<Participant> people = near(name, 1);
                if (isSomebodyElses(name)) {
                    people = names.holdersOf(people, folded.substring(end, end + addressed));
                }
                if (!people.isEmpty()) {
                    Span span = new Span(start, end + addressed);
                    return Optional.of(
                            new PersonMention(span.of(folded), span, List.copyOf(people), true, false, true));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether the dictionary knows the word: 山田 is no misspelt 伊藤, but for the office behind it, and 担当 is nobody. */
    private static boolean isSomebodyElses(String name) {
        List<Word> words = Words.of(name);
        return words.size() == 1 && !words.getFirst().reading().equals(name);
    }

    private Optional<PersonMention> latin(String folded, Span span) {
        String before = folded.substring(0, span.start());
        String after = folded.substring(span.end());
        String name = RomanizedNameFinder.plain(span.of(folded));
        boolean titled = TITLED.matcher(before).find() || Address.length(after) > 0;
        Set<Participant> people = titled ? near(name, name.length() > 7 ? 2 : 1) : Set.of();
        return people.isEmpty()
                ? Optional.empty()
                : Optional.of(new PersonMention(span.of(folded), span, List.copyOf(people), true, false, true));
    }

    /** Those whose name is that many characters away; none where the nearest names are those of different people. */
    private Set<Participant> near(String name, int edits) {
        if (names.forms().contains(name)) {
            return Set.of(); // rightly written, but whoever bears it does not hold the office that is named with it
        }
        List<String> forms = names.forms().stream()
                .filter(form -> RomanizedNameFinder.isLatin(name) || form.length() == name.length())
                .filter(form -> form.charAt(0) == name.charAt(0)
                        || form.charAt(form.length() - 1) == name.charAt(name.length() - 1))
                .filter(form -> LevenshteinDistance.getDefaultInstance().apply(name, form) <= edits)
                .toList();
        return forms.size() == 1 ? names.called(forms.getFirst()) : Set.of();
    }
}
