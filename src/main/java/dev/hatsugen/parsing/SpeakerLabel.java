package dev.hatsugen.parsing;

import dev.hatsugen.language.Lexicon;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words that name a speaker: a surname with an office (山田本部員), an office with a person in brackets (議長（多田政拓君）), a
 * body with its speaker (総務省（翁長部長）), a seat number with a name (３番（橋詰亜咲美）).
 *
 * @param text as the source writes it, without its mark and enclosing brackets
 * @param outside the words before the last brackets, or all of them
 * @param person the words in the last brackets where they name somebody, else null
 */
record SpeakerLabel(String text, String outside, @Nullable String person) {

    private static final int MAX_LENGTH = 80;
    private static final int MAX_TOKENS = 3;
    private static final Pattern IN_BRACKETS = Pattern.compile("^(.+?)([（(][^（(]{1,40}[）)])$");
    private static final Lexicon WORDS = Lexicon.of("speaker-labels");
    private static final Pattern NOT_A_SPEAKER = WORDS.pattern("not-a-speaker");
    private static final Pattern SPEECH = Pattern.compile("[。、，,！？「」『』…]|" + WORDS.expression("speech") + "|"
            + WORDS.expression("relation") + "|\\p{IsHan}[はがをにで]\\p{IsHan}");
    private static final Pattern HONOURED = Pattern.compile(OfficeTitles.honorific("kun", "san", "sensei") + "$");
    private static final Pattern SELF = Pattern.compile("[\\s　]*[（(]" + WORDS.expression("self") + "[）)]$");
    private static final Pattern COUNT = Pattern.compile("[0-9０-９一二三四五六七八九十]+[名人]|^第");

    /** Reads a label out of {@code words}; null where they are none. */
    static @Nullable SpeakerLabel read(String words) {
        String text = unwrap(words.strip());
        String compact = OfficeTitles.compact(text);
        String bare = Brackets.removed(compact);
        if (compact.length() < 2 || text.length() > MAX_LENGTH || bare.isEmpty()) {
            return null;
        }
        if (SPEECH.matcher(bare).find()
                || NOT_A_SPEAKER.matcher(compact).find()
                || FieldLabels.isFieldWord(text)
                || isScattered(text)) {
            return null;
        }
        Matcher bracketed = IN_BRACKETS.matcher(text);
        if (bracketed.matches()) {
            return bracketed(text, bracketed.group(1).strip(), unwrap(bracketed.group(2)));
        }
        boolean office = OfficeTitles.OFFICE.matcher(compact).find()
                || OfficeTitles.SEAT.matcher(compact).matches();
        return office ? new SpeakerLabel(text, text, null) : null;
    }

    /** The label that {@code words} are, though they may have neither an office nor a seat. */
    static SpeakerLabel of(String words) {
        String named = SELF.matcher(words.strip()).replaceFirst(""); // by whom the minutes are written
        SpeakerLabel read = read(named);
        if (read != null) {
            return read;
        }
        String text = unwrap(named);
        Matcher bracketed = IN_BRACKETS.matcher(text);
        String outside = bracketed.matches() ? bracketed.group(1).strip() : "";
        String inside = bracketed.matches() ? unwrap(bracketed.group(2)) : "";
        boolean duty = PersonShape.isKana(outside) && PersonShape.isDuty(outside, inside);
        return OfficeTitles.isName(inside) && !duty
                ? new SpeakerLabel(text, outside, inside)
                : new SpeakerLabel(text, text, null);
    }

    /** Whether the label says a person's name in brackets: the surest kind. */
    boolean isSure() {
        return person != null;
    }

    private static @Nullable SpeakerLabel bracketed(String text, String outside, String inside) {
        String office = OfficeTitles.compact(outside);
        boolean name = isName(inside);
        boolean person = name
                || OfficeTitles.OFFICE.matcher(OfficeTitles.compact(inside)).find();
        boolean heads = OfficeTitles.SEAT.matcher(office).matches()
                || OfficeTitles.OFFICE.matcher(office).find();
        if (COUNT.matcher(inside).find()
                || !(heads || (OfficeTitles.BODY.matcher(office).find() && person))) {
            return null;
        }
        return new SpeakerLabel(text, outside, person ? inside : null);
    }

    /** Whether {@code words} can be a person's name, one of a single letter with 君 or 氏 behind it too: 森君. */
    static boolean isName(String words) {
        return OfficeTitles.isName(words)
                || (OfficeTitles.hasCourtesy(words) && PersonShape.isLetterOfName(OfficeTitles.unhonoured(words)));
    }

    /** Takes off one pair of brackets that encloses all of {@code words}. */
    private static String unwrap(String words) {
        if (words.length() < 3 || "（(【〔［[".indexOf(words.charAt(0)) < 0) {
            return words;
        }
        int depth = 0;
        for (int i = 0; i < words.length(); i++) {
            depth += Brackets.step(words.charAt(i));
            if (depth == 0) {
                return i == words.length() - 1 ? words.substring(1, i).strip() : words;
            }
        }
        return words;
    }

    /** Whether blanks part the words outside brackets into more than a label has, unless every letter is apart. */
    private static boolean isScattered(String text) {
        String[] tokens = Brackets.removed(text).strip().split("[\\s　]+");
        boolean letters = true;
        for (String token : tokens) {
            letters &= token.length() <= 1;
        }
        if (letters || tokens.length == 1) {
            return false;
        }
        boolean twoLabels = tokens.length == 2
                && OfficeTitles.OFFICE.matcher(tokens[0]).find()
                && OfficeTitles.OFFICE.matcher(tokens[1]).find()
                && !HONOURED.matcher(tokens[1]).find();
        return tokens.length > MAX_TOKENS || twoLabels;
    }
}
