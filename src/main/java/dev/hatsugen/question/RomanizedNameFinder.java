package dev.hatsugen.question;

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
            "(?:\\b(?:mr|ms|mrs|dr|prof|professor|minister|secretary|chair|chairman|chairperson|member|attorney|lawyer|president|"
                    + "state minister|vice[- ]minister|prime minister)\\.?\\s+)+$");
    private static final Map<String, String> POSTS = Map.of(
            "prof",
            "教授|学長",
            "professor",
            "教授|学長",
            "minister",
            "大臣|政務官|委員長",
            "secretary",
            "長官",
            "attorney",
            "弁護士",
            "lawyer",
            "弁護士");

    private RomanizedNameFinder() {}

    static List<PersonMention> find(String question, Map<String, Set<Participant>> forms) {
        List<PersonMention> found = new ArrayList<>();
        List<MatchResult> words = WORD.matcher(question).results().toList();
        for (int i = 0; i < words.size(); i++) {
            boolean two = i + 1 < words.size() && add(question, words.get(i), words.get(i + 1), forms, found);
            if (two) {
                i++;
            } else {
                add(question, words.get(i), null, forms, found);
            }
        }
        return found;
    }

    private static boolean add(
            String question,
            MatchResult first,
            @Nullable MatchResult second,
            Map<String, Set<Participant>> forms,
            List<PersonMention> found) {
        String form = plain(first.group()) + (second == null ? "" : " " + plain(second.group()));
        Set<Participant> voices = form.length() < 3 ? null : forms.get(form);
        if (voices == null) {
            return false;
        }
        Matcher title = TITLE.matcher(question.substring(0, first.start()));
        int start = title.find() ? title.start() : first.start();
        int end = second == null ? first.end() : second.end();
        List<Participant> meant = withPost(List.copyOf(voices), question.substring(start, first.start()));
        found.add(new PersonMention(question.substring(start, end), new Span(start, end), meant, true, false));
        return true;
    }

    /** Those whose post is the title's; all where that leaves nobody, as titles are used loosely. */
    private static List<Participant> withPost(List<Participant> voices, String title) {
        String post = POSTS.get(title.strip().replaceAll("^.*\\s|\\.", ""));
        if (post == null) {
            return voices;
        }
        Pattern pattern = Pattern.compile(post);
        List<Participant> fitting = voices.stream()
                .filter(voice -> pattern.matcher(voice.offices()).find())
                .toList();
        return fitting.isEmpty() ? voices : fitting;
    }

    private static String plain(String word) {
        return Romaji.withoutLongVowels(word);
    }

    static boolean isLatin(String text) {
        return text.chars().allMatch(c -> c < 0x250);
    }
}
