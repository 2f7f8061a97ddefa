package dev.hatsugen.language;

import com.atilika.kuromoji.TokenizerBase.Mode;
import com.atilika.kuromoji.ipadic.Token;
import com.atilika.kuromoji.ipadic.Tokenizer;
import dev.hatsugen.minutes.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** Cuts text into words, with kuromoji and its IPADIC. Safe to use from several threads. */
public final class Words {

    /** Changes whenever the same text may be cut in another way; an index made with another one is stale. */
    public static final String VERSION = "ipadic-0.9.0/words-5";

    private static final Pattern LATIN = Pattern.compile("(?=.*\\p{IsLatin})[\\p{IsLatin}0-9]{2,}");

    private Words() {}

    /** Loads the dictionary now (about 0.3 s), so that the first text does not wait for it. */
    public static void warmUp() {
        Objects.requireNonNull(Holder.TOKENIZER);
    }

    /** The words of {@code text}, in order, folded before they are cut; spans are those of {@code text} as given. */
    public static List<Word> of(String text) {
        Folding.Folded folded = Folding.foldWithOffsets(text);
        WordJoiner words = new WordJoiner();
        for (Span piece : Pieces.of(folded.text())) {
            for (Token token : Holder.TOKENIZER.tokenize(folded.text().substring(piece.start(), piece.end()))) {
                words.add(word(token, piece.start() + token.getPosition(), folded.offsets(), text));
            }
        }
        return words.words();
    }

    private static Word word(Token token, int position, int[] offsets, String text) {
        String surface = token.getSurface();
        String base = token.getBaseForm();
        String reading = token.getReading();
        int end = position + surface.length();
        int sourceEnd = end < offsets.length ? offsets[end] : text.length();
        return new Word(
                surface,
                base == null || base.equals("*") ? surface : Folding.fold(base),
                kind(token),
                reading == null || reading.equals("*") ? surface : reading,
                new Span(offsets[position], Math.max(sourceEnd, offsets[position])));
    }

    /** Latin letters are a noun whatever the dictionary takes an unknown run of them for. */
    private static Word.Kind kind(Token token) {
        if (LATIN.matcher(token.getSurface()).matches()) {
            return Word.Kind.NOUN;
        }
        String detail = token.getPartOfSpeechLevel2();
        return switch (token.getPartOfSpeechLevel1()) {
            case "名詞" -> noun(detail, token.getPartOfSpeechLevel3(), token.getSurface());
            case "カスタム名詞" -> Word.Kind.NOUN;
            case "動詞" -> detail.equals("自立") ? Word.Kind.VERB : Word.Kind.MINOR;
            case "形容詞" -> detail.equals("自立") ? Word.Kind.ADJECTIVE : Word.Kind.MINOR;
            case "副詞" -> Word.Kind.ADVERB;
            case "接頭詞", "連体詞" -> Word.Kind.MINOR;
            case "記号" -> detail.equals("アルファベット") ? Word.Kind.NOUN : Word.Kind.MARK;
            default -> Word.Kind.FUNCTION;
        };
    }

    private static Word.Kind noun(String detail, String finer, String surface) {
        if (surface.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return Word.Kind.MARK;
        }
        return switch (detail) {
            case "数" -> Word.Kind.NUMBER;
            case "固有名詞" -> finer.equals("人名") ? Word.Kind.PERSON : Word.Kind.NAME;
            case "非自立", "代名詞", "接尾", "特殊", "接続詞的", "動詞非自立的" -> Word.Kind.MINOR;
            default -> Word.Kind.NOUN;
        };
    }

    private static final class Holder {
        static final Tokenizer TOKENIZER = build();

        private static Tokenizer build() {
            Tokenizer.Builder builder = new Tokenizer.Builder().mode(Mode.SEARCH);
            try (InputStream words = Words.class.getResourceAsStream("user-dictionary.txt")) {
                builder.userDictionary(Objects.requireNonNull(words, "user-dictionary.txt is part of the program"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return builder.build();
        }
    }
}
