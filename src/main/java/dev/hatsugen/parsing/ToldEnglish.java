package dev.hatsugen.parsing;

import dev.hatsugen.language.Lexicon;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Sentences of English minutes that tell that somebody said something: {@code Cllr Hughes also said that …}. */
final class ToldEnglish {

    private static final Lexicon WORDS = Lexicon.of("told-english");
    private static final String NAME = "\\p{Lu}[\\p{IsLatin}'’-]*\\.?";
    private static final String TITLED = "(?i:" + WORDS.expression("rank") + " )?(?i:" + WORDS.expression("title")
            + ")\\.? " + NAME + "(?: (?:de|la|del|van|von|der|da|el|al|bin) )?(?: ?" + NAME + "){0,3}";
    private static final String OFFICE = "(?:(?i:the|our) (?:[a-z]+ )?)?(?:\\p{Lu}[\\p{L}-]* ){0,3}?(?i:"
            + WORDS.expression("office")
            + ")\\b(?: (?:of|for) (?:the )?\\p{Lu}[\\p{L}-]*(?:,? (?:and )?\\p{Lu}[\\p{L}-]*){0,3})?(?:,? " + TITLED
            + ")?";
    private static final String FULL_NAME = NAME + "(?: (?:de|la|del|van|von|der|da|el|al|bin))?(?: " + NAME + "){1,3}";
    private static final String WHO = "(" + TITLED + "|" + OFFICE + "|(?i:" + WORDS.expression("somebody") + ")|"
            + FULL_NAME + "|(?:the )?" + NAME + ")";

    /** The number or the mark of a paragraph: {@code 3.1}, {@code (b)}, {@code -}. */
    private static final String LEAD =
            "(?:[-–*•] ?|\\(?(?:[0-9]{1,3}(?:[./-][0-9]{1,3}){0,3}|[a-z]|[ivx]{1,4})[.)]?\\s+)?";

    /** What leads over to the speaker: {@code In reply to Mr Pell,} */
    private static final String LEADING = "(?:(?i:" + WORDS.expression("leads-over") + ")\\s)?";

    /** What is said of the speaker before the verb: {@code , the applicant,} or {@code (Highways)}. */
    private static final String ASIDE = "(?: \\([^()]{1,40}\\)|, [^,.;:]{1,60},)?";

    private static final String VERB =
            "(?: " + WORDS.expression("between") + ",?){0,2} (?:" + WORDS.expression("said") + ")\\b";
    private static final Pattern OPENS =
            Pattern.compile("^" + LEAD + LEADING + WHO + ASIDE + "(?: " + WORDS.expression("between") + ",?){0,2} (?:"
                    + WORDS.expression("said") + "|" + WORDS.expression("opens") + ")\\b(?! by\\b)");
    private static final Pattern TELLS_LATER =
            Pattern.compile("(?:(?<=[.?!;:][\"”')]?\\s)|(?<=\\band )|(?<=, ))" + WHO + ASIDE + VERB);
    private static final Pattern SECONDS = Pattern.compile(" (?:" + WORDS.expression("seconds") + ")[.;,]");
    private static final Pattern ACTS = Pattern.compile("^" + LEAD + "(?!(?i:" + WORDS.expression("counted") + ")\\b)"
            + WHO + ASIDE + "(?: (?:[a-z]+ly|also|then))? (?:" + WORDS.expression("acts") + ")\\b");
    private static final Pattern OUTCOME = Pattern.compile("^" + LEAD + "(?i:" + WORDS.expression("outcome") + ")");

    /** What a group says, or nobody: {@code Members felt that …}. */
    private static final Pattern UNSAID = Pattern.compile("^" + LEAD + "(?i:(?!" + WORDS.expression("goes-on")
            + ")(?:the )?" + WORDS.expression("no-name") + ")" + VERB);

    private static final Pattern NO_NAME = Pattern.compile("(?i)(?:the )?" + WORDS.expression("no-name"));
    private static final Pattern NUMBERED_TITLE = Pattern.compile("^\\([0-9a-z]{1,3}\\) \\p{Lu}[^.;,:?!]{0,40}$");
    private static final Pattern GOES_ON = Pattern.compile(
            "^(?:(?i:" + WORDS.expression("goes-on") + ")|" + LEAD + "(?i:" + WORDS.expression("same-one") + ")\\b)");
    private static final Pattern OFFICE_ONLY = Pattern.compile(OFFICE);
    private static final Pattern TITLED_ONLY = Pattern.compile(TITLED);
    private static final Pattern SOMEBODY = Pattern.compile("(?i)" + WORDS.expression("somebody"));
    private static final Pattern TITLES = Pattern.compile("^(?i:the )?(?:(?i:" + WORDS.expression("rank") + ") (?=(?i:"
            + WORDS.expression("title") + ")\\b))?(?:(?i:" + WORDS.expression("title") + ")\\b\\.?\\s+)*");
    private static final Pattern OFFICE_WORD = Pattern.compile("(?i)" + WORDS.expression("office"));
    private static final Pattern SENTENCE = Pattern.compile("(?:\\s\\p{Ll}\\S*){3,}.*\\p{Ll}[.?!]$");
    private static final Pattern NUMBERED = Pattern.compile("^\\(?[0-9]{1,3}(?:[./-][0-9]{1,3}){0,3}[.)]?\\s+\\p{Lu}");
    private static final Pattern TITLE_BEFORE =
            Pattern.compile("(?i)(?:^|[^\\p{L}])" + WORDS.expression("title") + "\\.\\s+$");
    private static final Pattern AGENT = Pattern.compile("^(?!(?i:questions?) )[\\p{L} ]+ by (?:the )?\\p{Lu}");
    private static final Pattern FIRST_PERSON =
            Pattern.compile("\\b(?:I(?!\\. ?\\p{Lu})|[Mm]e|[Mm]y|I['’](?:m|d|ve|ll))\\b");
    private static final Pattern QUOTED = Pattern.compile("[\"“][^\"”]*(?:[\"”]|$)|[‘][^’]*’");

    private ToldEnglish() {}

    /** Who is told to have said something where {@code paragraph} begins; null where nobody is. */
    static @Nullable String speaker(String paragraph, LabelJudge judge) {
        Matcher opens = OPENS.matcher(paragraph);
        if (!opens.find() || isFirstPerson(paragraph)) {
            return null;
        }
        String who = opens.group(1);
        return isSomebody(who, judge) ? who : null;
    }

    /** Whether {@code paragraph} also tells what somebody else than {@code who} said. */
    static boolean tellsOfAnother(String paragraph, String who, LabelJudge judge) {
        Matcher later = TELLS_LATER.matcher(paragraph);
        while (later.find()) {
            boolean behindTitle =
                    TITLE_BEFORE.matcher(paragraph.substring(0, later.start(1))).find();
            boolean seconds = SECONDS.matcher(paragraph)
                    .region(later.end(1), paragraph.length())
                    .lookingAt();
            if (!behindTitle && !seconds && !who.endsWith(later.group(1)) && isSomebody(later.group(1), judge)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the record begins anew with {@code paragraph}: an outcome, what a group said, or somebody did without a word. */
    static boolean isRecord(String paragraph) {
        return OUTCOME.matcher(paragraph).find()
                || ACTS.matcher(paragraph).find()
                || UNSAID.matcher(paragraph).find();
    }

    /** Whether {@code line} is as a paragraph begins that tells what somebody said or did, or an outcome. */
    static boolean opens(String line) {
        return OPENS.matcher(line).find() || NUMBERED.matcher(line).find() || isRecord(line);
    }

    /** Whether {@code paragraph} goes on with the speaker of the one above. */
    static boolean goesOn(String paragraph) {
        return GOES_ON.matcher(paragraph).find()
                && !NUMBERED_TITLE.matcher(paragraph).matches();
    }

    /** Whether words before a colon name several people, or tell what somebody said or did. */
    static boolean isNoLabel(String words) {
        return TITLED_ONLY.matcher(words).results().count() > 1
                || OPENS.matcher(words).find()
                || ACTS.matcher(words).find()
                || SENTENCE.matcher(words).find()
                || AGENT.matcher(words).find();
    }

    /** {@code words} without titles before the name: {@code County Cllr Lowe}. */
    static String untitled(String words) {
        return TITLES.matcher(words).replaceFirst("");
    }

    /** Whether {@code word} is an office and no name. */
    static boolean isOffice(String word) {
        return OFFICE_WORD.matcher(word).matches();
    }

    /** Whether {@code words} are somebody who is not named: {@code a resident of Mill Lane}. */
    static boolean isUnnamed(String words) {
        return SOMEBODY.matcher(words).matches();
    }

    private static boolean isSomebody(String who, LabelJudge judge) {
        return TITLED_ONLY.matcher(who).matches()
                || OFFICE_ONLY.matcher(who).matches()
                || isUnnamed(who)
                || (judge.isListed(who) && !NO_NAME.matcher(who).matches());
    }

    private static boolean isFirstPerson(String paragraph) {
        return FIRST_PERSON.matcher(QUOTED.matcher(paragraph).replaceAll("")).find();
    }
}
