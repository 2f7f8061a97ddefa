package dev.hatsugen.parsing.format;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds out in which encoding bytes hold text: by a byte order mark, as UTF-8, else as ICU judges. */
final class Encodings {

    private static final Charset CP932 = Charset.forName("windows-31j");
    private static final Charset EUC_JP = Charset.forName("EUC-JP");
    private static final Charset ISO_2022_JP = Charset.forName("ISO-2022-JP");

    /** Encodings that texts are expected in; Windows' own table holds what Shift_JIS does and more. */
    private static final Map<String, Charset> EXPECTED = Map.of(
            "Shift_JIS",
            CP932,
            "EUC-JP",
            EUC_JP,
            "ISO-2022-JP",
            ISO_2022_JP,
            "UTF-16LE",
            StandardCharsets.UTF_16LE,
            "UTF-16BE",
            StandardCharsets.UTF_16BE,
            "windows-1252",
            Charset.forName("windows-1252"),
            "ISO-8859-1",
            Charset.forName("windows-1252"));

    private static final int SAMPLE = 1 << 16;

    /** Of a hundred characters of a text so many are letters and marks that texts are written with. */
    private static final int MIN_READABLE_PERCENT = 90;

    /** The tabulator: texts hold no smaller byte, but for those in UTF-16. */
    private static final int MIN_TEXT_BYTE = 9;

    private Encodings() {}

    /**
     * Text and the encoding it was in.
     *
     * @param encoding its usual name
     */
    record Decoded(String text, String encoding) {}

    /** @throws UnreadableFormatException if the bytes are no text in an encoding that is known */
    static Decoded decode(byte[] bytes) throws UnreadableFormatException {
        Decoded marked = byMark(bytes);
        if (marked != null) {
            return marked;
        }
        for (Charset charset : candidates(bytes)) {
            String text = strictly(bytes, 0, charset);
            if (text != null && isReadable(text)) {
                return new Decoded(text, charset.name());
            }
        }
        for (byte b : bytes) {
            if (b == 0) {
                throw new UnreadableFormatException(
                        "a binary file, not text. Save the minutes as plain text in UTF-8.");
            }
        }
        throw new UnreadableFormatException("no text in an encoding that is known. Save it as plain text in UTF-8.");
    }

    private static Set<Charset> candidates(byte[] bytes) {
        Set<Charset> candidates = new LinkedHashSet<>();
        boolean escapes = contains(bytes, (byte) 0x1B);
        if (escapes) {
            candidates.add(ISO_2022_JP);
        }
        candidates.add(StandardCharsets.UTF_8);
        CharsetDetector detector = new CharsetDetector();
        detector.setText(bytes.length > SAMPLE ? Arrays.copyOf(bytes, SAMPLE) : bytes);
        for (CharsetMatch match : detector.detectAll()) {
            Charset charset = EXPECTED.get(match.getName());
            if (charset != null && charset.name().startsWith("windows-12")) {
                continue;
            }
            if (charset != null && (escapes || !charset.equals(ISO_2022_JP))) {
                candidates.add(charset);
            }
        }
        candidates.addAll(List.of(
                EUC_JP, CP932, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, Charset.forName("windows-1252")));
        if (!holdsControls(bytes)) {
            candidates.removeAll(List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE));
        }
        return candidates;
    }

    /** Whether there are bytes that UTF-16 has in line feeds, blanks and full stops, and that no other text holds. */
    private static boolean holdsControls(byte... bytes) {
        for (byte b : bytes) {
            if (b >= 0 && b < MIN_TEXT_BYTE) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Decoded byMark(byte[] bytes) throws UnreadableFormatException {
        Charset charset = null;
        int mark = 2;
        if (ForeignFiles.startsWith(bytes, (byte) 0xFF, (byte) 0xFE)) {
            charset = StandardCharsets.UTF_16LE;
        } else if (ForeignFiles.startsWith(bytes, (byte) 0xFE, (byte) 0xFF)) {
            charset = StandardCharsets.UTF_16BE;
        }
        if (charset == null) {
            return null;
        }
        String text = strictly(bytes, mark, charset);
        if (text == null) {
            throw new UnreadableFormatException("marked as " + charset.name() + ", but damaged.");
        }
        return new Decoded(text, charset.name());
    }

    private static @Nullable String strictly(byte[] bytes, int from, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
        } catch (CharacterCodingException e) {
            return null; // not this encoding
        }
    }

    private static boolean isReadable(String text) {
        int length = Math.min(text.length(), SAMPLE);
        int readable = 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return false;
            }
            readable += isReadable(c) ? 1 : 0;
        }
        return readable * 100L >= (long) length * MIN_READABLE_PERCENT;
    }

    private static boolean isReadable(char c) {
        return (c >= ' ' && c < 0x7F)
                || Character.isWhitespace(c)
                || (c >= 0xA0 && c < 0x250)
                || (c >= 0x2000 && c < 0x2700)
                || (c >= 0x3000 && c < 0xA000)
                || (c >= 0xAC00 && c < 0xD7A4)
                || Character.isSurrogate(c)
                || (c >= 0xF900 && c < 0xFB00)
                || c >= 0xFE30;
    }

    private static boolean contains(byte[] bytes, byte wanted) {
        for (byte b : bytes) {
            if (b == wanted) {
                return true;
            }
        }
        return false;
    }
}
