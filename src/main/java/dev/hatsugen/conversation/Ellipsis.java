package dev.hatsugen.conversation;

import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Word;
import dev.hatsugen.language.Words;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that leave out what was asked before: 「松原さんは？」, 「AIについては？」, "and Goto?".
 *
 * @param core what they name, as typed
 * @param isSubject whether it is surely what the question is to be about, and nobody's name
 */
record Ellipsis(String core, boolean isSubject) {

    private static final int MAX_LENGTH = 40;

    private static final String LEAD_IN =
            "^(?:じゃあ|じゃ|それでは|それじゃ|では|あと|それから|そして|ちなみに|次に|次は|今度は|あとは|なお|でも|で(?=[、,\\s]))?[、,\\s]*";
    private static final String HOW = "(?:[、\\s]*(?:どう|いかが)(?:です|でした|でしょう|だった|なん|なの)?(?:か|の)?)?";
    private static final String END = "[?？。!！…\\s]*$";
    private static final Pattern SUBJECT =
            Pattern.compile(LEAD_IN + "(.{1,30}?)(?:に(?:ついて|関して|関する(?:発言|意見))(?:は|も|なら)?)" + HOW + END);
    private static final Pattern TOPIC_MARKED =
            Pattern.compile(LEAD_IN + "(.{1,30}?)(?:では|だと|なら|の(?:場合|ほう|方)は|は|も|って)" + HOW + END);
    private static final Pattern BARE = Pattern.compile(LEAD_IN + "(\\S{1,20}?)[?？]\\s*$");
    private static final Pattern ASKS = Pattern.compile("誰|だれ|どなた|何|なに|なん(?:で|と|の)|どこ|いつ|なぜ|どの|どんな|いくら|いくつ");

    private static final Pattern ENGLISH = Pattern.compile(
            "^(?:(?:and|but|or|ok|so),? )?(?:what about|how about|what of|same (?:question )?for)\\s+(.{1,40}?)[?.!\\s]*$"
                    + "|^(?:and|but|or),?\\s+(.{1,40}?)\\s*\\?*\\s*$|^((?:\\S+ ){0,3}\\S+?)\\s*\\?+\\s*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ASKS_IN_ENGLISH = Pattern.compile(
            "\\b(?:who|what|which|when|where|why|how|did|do|does|was|were|is|are|has|have|had|can|could|will|would|say|said|says|mention\\w*"
                    + "|tell|give|show|list|explain\\w*|discuss\\w*|decide\\w*|talk\\w*|spoke|speak\\w*|attend\\w*)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PREPOSITION =
            Pattern.compile("^(?:on|about|regarding|concerning|for|with|by|from)\\s+", Pattern.CASE_INSENSITIVE);

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
        boolean isSubject =
                preposition.lookingAt() && preposition.group().strip().matches("(?i)on|about|regarding|concerning");
        return Optional.of(new Ellipsis(preposition.replaceFirst("").strip(), isSubject));
    }
}
