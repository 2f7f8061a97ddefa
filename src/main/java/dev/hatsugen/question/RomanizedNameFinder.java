package dev.hatsugen.question;

import dev.hatsugen.language.Lexicon;
import dev.hatsugen.language.Romaji;
import dev.hatsugen.minutes.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds names in Latin letters, whatever way their long vowels are written, with the English titles before them. */
final class RomanizedNameFinder {

    private static final Pattern WORD = Pattern.compile("\\p{IsLatin}+");
    private static final Pattern TITLE = Pattern.compile(
            "(?:\\b(?:" + Lexicon.of("honorifics").expression("before") + "|(?:" + EnglishRanks.expression() + "|"
                    + Lexicon.of("honorifics").expression("before-name") + ")\\.?\\s+))+$");

    private RomanizedNameFinder() {}

    static List<PersonMention> find(
            String question, Map<String, Set<Participant>> forms, Map<Participant, PersonProfile> profiles) {
        List<PersonMention> found = new ArrayList<>();
        List<MatchResult> words = WORD.matcher(question).results().toList();
        for (int i = 0; i < words.size(); i++) {
            boolean two = i + 1 < words.size() && add(question, words.get(i), words.get(i + 1), forms, profiles, found);
            if (two) {
                i++;
            } else {
                add(question, words.get(i), null, forms, profiles, found);
            }
        }
        return found;
    }

    private static boolean add(
            String question,
            MatchResult first,
            @Nullable MatchResult second,
            Map<String, Set<Participant>> forms,
            Map<Participant, PersonProfile> profiles,
            List<PersonMention> found) {
        String form = plain(first.group()) + (second == null ? "" : " " + plain(second.group()));
        Set<Participant> participants = form.length() < 3 ? null : forms.get(form);
        if (participants == null) {
            return false;
        }
        Matcher title = TITLE.matcher(question.substring(0, first.start()));
        int start = title.find() ? title.start() : first.start();
        int end = second == null ? first.end() : second.end();
        String titles = question.substring(start, first.start());
        List<Participant> meant = NameTitles.withTitle(withPost(List.copyOf(participants), titles, profiles), titles);
        found.add(new PersonMention(question.substring(start, end), new Span(start, end), meant, true, false));
        return true;
    }

    /** Those whose office is the title's; all where that leaves nobody, as titles are used loosely. */
    private static List<Participant> withPost(
            List<Participant> participants, String title, Map<Participant, PersonProfile> profiles) {
        Set<String> ranks = EnglishRanks.in(title);
        List<Participant> fitting = participants.stream()
                .filter(participant -> {
                    PersonProfile profile = profiles.get(participant);
                    return profile != null
                            && profile.offices().stream()
                                    .anyMatch(office -> ranks.stream().anyMatch(office::endsIn));
                })
                .toList();
        return fitting.isEmpty() ? participants : fitting;
    }

    /** A name in Latin letters, however its long vowels are written. */
    static String plain(String name) {
        return Romaji.withoutLongVowels(name);
    }

    static boolean isLatin(String text) {
        return text.chars().allMatch(c -> c < 0x250);
    }
}
