package dev.hatsugen.conversation;

import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Lexicon;
import dev.hatsugen.language.Word;
import dev.hatsugen.language.Words;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that leave out what was asked before: 「山田さんは？」, 「AIについては？」, "and Ito?".
 *
 * @param core what they name, as typed
 * @param isSubject whether it is surely what the question is to be about, and nobody's name
 */
record Ellipsis(String core, boolean isSubject) {

    private static final int MAX_LENGTH = 40;

    private static final Lexicon MARKS = Lexicon.of("ellipsis");
    private static final Lexicon FRAMES = Lexicon.of("reply-frames");

    private static final String LEAD_IN = "^" + FRAMES.expression("lead-in") + "?[、,\\s]*";
    private static final String END = "(?:[、\\s]*" + FRAMES.expression("how") + ")?[?？。!！…\\s]*$";
    private static final Pattern SUBJECT =
            Pattern.compile(LEAD_IN + "(.{1,30}?)" + MARKS.expression("subject-marker") + END);
    private static final Pattern TOPIC_MARKED =
            Pattern.compile(LEAD_IN + "(.{1,30}?)" + MARKS.expression("topic-marker") + END);
    private static final Pattern BARE = Pattern.compile(LEAD_IN + "(\\S{1,20}?)[?？]\\s*$");
    private static final Pattern ASKS = MARKS.pattern("asks");

    private static final String LEAD_IN_ENGLISH = FRAMES.expression("lead-in-english");
    private static final Pattern ENGLISH = Pattern.compile(
            "^(?:" + LEAD_IN_ENGLISH + ",? )?" + MARKS.expression("introduces") + "\\s+(.{1,40}?)[?.!\\s]*$" + "|^"
                    + LEAD_IN_ENGLISH + ",?\\s+(.{1,40}?)\\s*\\?*\\s*$|^((?:\\S+ ){0,3}\\S+?)\\s*\\?+\\s*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ASKS_IN_ENGLISH =
            Pattern.compile("\\b" + MARKS.expression("asks-english") + "\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern PREPOSITION = Pattern.compile(
            "^(?:(" + MARKS.expression("about-english") + ")|" + MARKS.expression("preposition") + ")\\s+",
            Pattern.CASE_INSENSITIVE);

    /** What the words name, where they are of that kind. */
    static Optional<Ellipsis> of(String typed) {
        String words = typed.strip();
        if (words.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        return words.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HIRAGANA)
                        || !Folding.fold(words).matches("[\\x00-\\x7F]*")
                ? japanese(words)
                : english(words);
    }

    private static Optional<Ellipsis> japanese(String words) {
        Matcher subject = SUBJECT.matcher(words);
        if (subject.find()) {
            return core(subject.group(1), true);
        }
        for (Pattern pattern : new Pattern[] {TOPIC_MARKED, BARE}) {
            Matcher marked = pattern.matcher(words);
            if (marked.find()) {
                return core(marked.group(1), false);
            }
        }
        return Optional.empty();
    }

    /** Words with a verb are a sentence of their own, and words that ask what are a question of their own. */
    private static Optional<Ellipsis> core(String core, boolean isSubject) {
        boolean sentence = ASKS.matcher(core).find()
                || (!isSubject && Words.of(core).stream().anyMatch(word -> word.kind() == Word.Kind.VERB));
        return sentence ? Optional.empty() : Optional.of(new Ellipsis(core.strip(), isSubject));
    }

    private static Optional<Ellipsis> english(String words) {
        Matcher matcher = ENGLISH.matcher(words);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String core = matcher.group(1) != null
                ? matcher.group(1)
                : matcher.group(2) != null ? matcher.group(2) : matcher.group(3);
        if (ASKS_IN_ENGLISH.matcher(core).find()) {
            return Optional.empty();
        }
        Matcher preposition = PREPOSITION.matcher(core);
        boolean isSubject = preposition.lookingAt() && preposition.group(1) != null;
        return Optional.of(new Ellipsis(preposition.replaceFirst("").strip(), isSubject));
    }
}
