package dev.hatsugen;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Input made of a committed collection, a text file whose entries end with a line {@code %%}: each entry as it is, and many of it
 * changed at random, in every run alike. An input that once broke something becomes an entry. {@code -Dhatsugen.fuzz=100000} makes
 * more of each kind, and {@code -Dhatsugen.fuzz-seed=…} makes others.
 */
public final class FuzzedInput {

    private static final int CHANGED = Integer.getInteger("hatsugen.fuzz", 300);
    private static final long SEED = Long.getLong("hatsugen.fuzz-seed", 15);
    private static final int MAX_CHANGES = 4;
    private static final int MAX_REPEATED = 400;

    /** Characters that formats, parsers and terminals give a meaning, and some that few programs expect. */
    private static final String SIGNS =
            "\n\r\t \u3000:：;,.、。()（）[]「」『』<>|/\\\"'&*#%!?-~^_=+@0９一\u0000\u001B\u202E\u200B\uFEFF\uD800\uDC00\u3099aA";

    private final List<String> entries;
    private final Random random = new Random(SEED);

    private FuzzedInput(List<String> entries) {
        this.entries = entries;
    }

    /** All input of a kind: {@code minutes}, {@code questions}, {@code ids}, {@code supplements} or {@code settings}. */
    public static Stream<String> of(String kind) {
        return of(kind, CHANGED);
    }

    /** As many changed ones. */
    public static Stream<String> of(String kind, int changed) {
        FuzzedInput input = new FuzzedInput(entries(kind));
        return Stream.concat(input.entries.stream(), IntStream.range(0, changed).mapToObj(number -> input.changed()));
    }

    private static List<String> entries(String kind) {
        try (InputStream file =
                Objects.requireNonNull(FuzzedInput.class.getResourceAsStream("fuzz/" + kind + ".txt"), kind)) {
            String all = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.asList(all.split("\n%%\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String changed() {
        StringBuilder text = new StringBuilder(any());
        for (int change = random.nextInt(MAX_CHANGES); change >= 0; change--) {
            int from = random.nextInt(text.length() + 1);
            int to = Math.min(text.length(), from + random.nextInt(12));
            switch (random.nextInt(7)) {
                case 0 -> text.delete(from, to);
                case 1 -> text.insert(from, sign());
                case 2 -> text.replace(from, to, sign());
                case 3 -> text.insert(from, text.substring(from, to).repeat(1 + random.nextInt(MAX_REPEATED)));
                case 4 -> text.insert(from, piece());
                case 5 -> text.setLength(from);
                default -> text.insert(from, (char) random.nextInt(Character.MAX_VALUE + 1));
            }
        }
        return text.toString();
    }

    private String any() {
        return entries.get(random.nextInt(entries.size()));
    }

    private String sign() {
        return String.valueOf(SIGNS.charAt(random.nextInt(SIGNS.length())));
    }

    /** A piece of any entry. */
    private String piece() {
        String other = any();
        int from = random.nextInt(other.length() + 1);
        return other.substring(from, from + random.nextInt(other.length() - from + 1));
    }
}
