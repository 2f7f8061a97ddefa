package dev.hatsugen.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The nouns of a glossary by how they are read. Safe for several threads. */
final class GlossaryReadings {

    private static final int MIN_LENGTH = 4;
    private static final Pattern READING = Pattern.compile("[ぁ-ゖー]{" + MIN_LENGTH + ",}");
    private static final Pattern KATAKANA = Pattern.compile("[ァ-ヺー]{" + MIN_LENGTH + ",}");
    private static final Map<String, String> OTHER_READINGS =
            Lexicon.of("suffix-readings").categories();

    private final Glossary glossary;
    private @Nullable Map<String, List<String>> byReading;

    GlossaryReadings(Glossary glossary) {
        this.glossary = glossary;
    }

    /** The nouns in kanji or katakana that are read so, in hiragana; at least {@value #MIN_LENGTH} characters. */
    List<String> readAs(String hiragana) {
        return words().getOrDefault(hiragana, List.of());
    }

    /**
     * The glossary's nouns in kanji by their readings; made when the first word in kana is read, as it takes some tenths of a
     * second.
     */
    private synchronized Map<String, List<String>> words() {
        Map<String, List<String>> known = byReading;
        if (known == null) {
            known = new LinkedHashMap<>();
            for (String form : glossary.forms()) {
                for (String reading : readings(form)) {
                    known.computeIfAbsent(reading, kana -> new ArrayList<>()).add(form);
                }
            }
            byReading = known;
        }
        return known;
    }

    /** The readings of a noun in kanji or katakana, in hiragana; none for other words and for short ones. */
    private static List<String> readings(String form) {
        if (KATAKANA.matcher(form).matches()) {
            return List.of(Romaji.hiragana(form));
        }
        if (form.codePoints().noneMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)) {
            return List.of();
        }
        List<Word> words = Words.of(form);
        StringBuilder reading = new StringBuilder();
        for (Word word : words) {
            if (!isNominal(word)) {
                return List.of();
            }
            reading.append(Romaji.hiragana(word.reading()));
        }
        String other = OTHER_READINGS.get(words.getLast().surface());
        int stem = reading.length() - words.getLast().reading().length();
        return Stream.of(reading.toString(), other == null ? "" : reading.substring(0, stem) + other)
                .filter(kana -> READING.matcher(kana).matches())
                .distinct()
                .toList();
    }

    private static boolean isNominal(Word word) {
        return word.kind() == Word.Kind.NOUN || word.kind() == Word.Kind.NAME || word.kind() == Word.Kind.MINOR;
    }
}
