package dev.hatsugen.question;

import dev.hatsugen.language.Lexicon;
import dev.hatsugen.minutes.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a body (council, committee) with an English name is called: at the Library Board, the board's last meeting. */
final class EnglishBodies {

    private static final Pattern ENGLISH = Pattern.compile("[\\x20-\\x7e]*[a-z][\\x20-\\x7e]*");
    private static final Lexicon WORDS = Lexicon.of("meeting-words");
    private static final Pattern IS_BODY = WORDS.pattern("body-end");
    private static final String BEFORE = WORDS.expression("body-before");
    private static final String BEHIND = WORDS.expression("body-behind");

    private EnglishBodies() {}

    static boolean isEnglish(String folded) {
        return ENGLISH.matcher(folded).matches();
    }

    /** A folded name and its ends from a word on; a last word alone only where it says that it is a body. */
    static List<String> forms(String name) {
        List<String> forms = new ArrayList<>();
        for (int start = 0; start >= 0; start = next(name, start)) {
            String end = name.substring(start);
            if (end.contains(" ") || start == 0 || IS_BODY.matcher(end).find()) {
                forms.add(end);
            }
        }
        return forms;
    }

    /** Where the next word begins; negative behind the last one. */
    private static int next(String name, int start) {
        int blank = name.indexOf(' ', start);
        return blank < 0 ? -1 : blank + 1;
    }

    /** Where a folded question means the meetings of a body by {@code form}, and not the body as its subject; empty where nowhere. */
    static Optional<Span> find(String question, String form) {
        String name = "\\b" + Pattern.quote(form) + "\\b";
        Matcher place = Pattern.compile(
                        "(?:" + BEFORE + ")(?<before>" + name + ")|(?<behind>" + name + "(?:'s)?)(?:" + BEHIND + ")")
                .matcher(question);
        if (!place.find()) {
            return Optional.empty();
        }
        String group = place.group("before") != null ? "before" : "behind";
        return Optional.of(new Span(place.start(group), place.end(group)));
    }
}
