package dev.hatsugen;

import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Romaji;
import dev.hatsugen.language.Word;
import dev.hatsugen.language.Words;
import dev.hatsugen.minutes.Attendee;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.PersonName;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can only be known from the minutes of the repository: people, bodies, abbreviations and terms of theirs. */
final class NamesOfTheMinutes {

    private static final Pattern RUN_OF_ONE_SCRIPT = Pattern.compile("[\\p{IsHan}々]{3,}|[\\p{IsKatakana}ー]{3,}");
    private static final Pattern ABBREVIATION = Pattern.compile("(?<![A-Za-z0-9])[A-Z][A-Z0-9]{2,}(?![A-Za-z0-9])");
    private static final Pattern QUOTED_TERM = Pattern.compile("「([\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}々ー]{6,})」");

    private NamesOfTheMinutes() {}

    /** Family and given name in one. */
    static Set<String> full() {
        return ofPeople(PersonName::joined);
    }

    /** Surnames of at least two characters that the dictionary takes for a name, or for no word at all. */
    static Set<String> surnames() {
        return ofPeople(PersonName::surname).stream()
                .filter(surname -> surname.length() >= 2)
                .filter(NamesOfTheMinutes::isNoOrdinaryWord)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isNoOrdinaryWord(String surname) {
        List<Word> words = Words.of(surname);
        boolean ordinary = words.size() == 1 && words.getFirst().kind() == Word.Kind.NOUN;
        return !ordinary || RealCorpus.glossary().find(Folding.fold(surname)).isEmpty();
    }

    /** Surnames in Latin letters, with and without the letters of long vowels; English words are none. */
    static Set<String> latinSurnames() {
        return people().map(PersonName::kana)
                .filter(kana -> kana != null && !kana.isBlank())
                .map(kana -> Romaji.of(kana.split("[\\s　]")[0]))
                .flatMap(latin -> Stream.of(latin, Romaji.withoutLongVowels(latin)))
                .filter(latin -> latin.length() >= 4)
                .map(latin -> latin.substring(0, 1).toUpperCase(Locale.ROOT) + latin.substring(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Kanji or katakana of the names of the bodies, three characters or more. */
    static Set<String> bodyWords() {
        return RealCorpus.corpus().meetings().stream()
                .map(meeting -> String.valueOf(meeting.header().body()))
                .flatMap(body -> RUN_OF_ONE_SCRIPT.matcher(body).results())
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Abbreviations of the minutes that no glossary explains. */
    static Set<String> abbreviations() {
        return text(ABBREVIATION, 0)
                .filter(word -> RealCorpus.glossary().find(Folding.fold(word)).isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Compounds that the minutes set in brackets, of plans, programmes and the like. */
    static Set<String> quotedTerms() {
        return text(QUOTED_TERM, 1).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> text(Pattern pattern, int group) {
        return RealCorpus.corpus().meetings().stream()
                .map(meeting -> Folding.widthsWithOffsets(meeting.source().text())
                        .text()
                        .replaceAll("\\s+", ""))
                .flatMap(text -> pattern.matcher(text).results())
                .map(match -> match.group(group));
    }

    private static Set<String> ofPeople(Function<PersonName, String> part) {
        return people().map(part).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<PersonName> people() {
        return RealCorpus.corpus().meetings().stream()
                .map(Meeting::attendees)
                .flatMap(List::stream)
                .map(Attendee::name);
    }
}
