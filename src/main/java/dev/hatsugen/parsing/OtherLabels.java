package dev.hatsugen.parsing;

import dev.hatsugen.language.EnglishDates;
import dev.hatsugen.language.JapaneseDates;
import dev.hatsugen.language.Lexicon;
import java.util.regex.Pattern;

/** Words where a label could be that name no speaker whatever the record says of people: fields, dates, sentences, several people. */
final class OtherLabels {

    private static final int MAX_LENGTH = 40;
    private static final int MAX_LATIN_LENGTH = 80;
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    /** Another list of people begins on the line: {@code Mrs. Pell. In attendance}. */
    private static final Pattern LIST_BEHIND =
            Pattern.compile("[.;,]\\s+" + Lexicon.of("speaker-labels").expression("list-behind") + "$");

    /** Two short sentences: {@code Mr Amin (work). Accepted.} */
    private static final Pattern TWO_SENTENCES = Pattern.compile("(?:\\)|\\p{Ll}{4})\\.\\s+\\p{Lu}.*\\p{Ll}\\.$");

    /** Two people in one: 堀川さんと戸田さん. */
    private static final Pattern SEVERAL = Pattern.compile(OfficeTitles.honorific("kun", "san", "member") + "[と、，及]");

    private OtherLabels() {}

    /** @param latin whether {@code label} is in Latin letters as a whole */
    static boolean has(String label, boolean latin) {
        String compact = OfficeTitles.compact(label);
        return !LETTER.matcher(compact).find()
                || compact.length() > (latin ? MAX_LATIN_LENGTH : MAX_LENGTH)
                || isField(label)
                || JapaneseDates.find(label).isPresent()
                || EnglishDates.find(label).isPresent()
                || SEVERAL.matcher(compact).find()
                || (latin ? isSentence(label) : RecordFields.isField(label.replaceFirst("[\\s　].*", "")));
    }

    private static boolean isField(String label) {
        return RecordFields.isField(label) || AttendanceField.isTitle(label) || FieldLabels.isFieldWord(label);
    }

    private static boolean isSentence(String label) {
        return LIST_BEHIND.matcher(label).find() || TWO_SENTENCES.matcher(label).find() || ToldEnglish.isNoLabel(label);
    }
}
