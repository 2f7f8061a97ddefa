package dev.hatsugen.parsing;

import dev.hatsugen.language.Lexicon;
import java.util.regex.Pattern;

/** The words of labels, posts and turns that show what somebody does in a meeting. */
final class RoleWords {

    private static final Lexicon WORDS = Lexicon.of("turn-words");

    /** A label of whoever leads the meeting. */
    static final Pattern CHAIR = pattern("chair");

    static final Pattern DEPUTY = pattern("deputy");

    /** A post that leads a meeting whose labels call nobody its chair. */
    static final Pattern LEADS = pattern("leads");

    static final Pattern OFFICIAL = pattern("official");

    static final Pattern MEMBER = pattern("member");

    /** Words of procedure, anywhere in a turn. */
    static final Pattern PROCEDURE = pattern("procedure");

    /** Words of procedure that those who do not lead the meeting hardly use. */
    static final Pattern LEADING = pattern("leading");

    static final Pattern QUESTION = pattern("question");

    /** Words by which a member asks for something without a question, or contradicts. */
    static final Pattern DEMAND = pattern("demand");

    /** A turn that is no more than one question to another. */
    static final Pattern ONLY_QUESTION = pattern("only-question");

    /** A question to all who are there, which whoever leads the meeting puts. */
    static final Pattern TO_ALL = pattern("to-all");

    private RoleWords() {}

    private static Pattern pattern(String category) {
        return Pattern.compile(WORDS.expression(category), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
