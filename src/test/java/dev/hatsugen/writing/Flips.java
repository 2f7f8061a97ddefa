package dev.hatsugen.writing;

import java.util.Optional;

/** A sentence made to say the opposite by its last predicate. */
final class Flips {

    private static final String[][] JAPANESE = {
        {"ていません。", "ています。"},
        {"ていない。", "ている。"},
        {"しません。", "します。"},
        {"しない。", "する。"},
        {"ませんでした。", "ました。"},
        {"ています。", "ていません。"},
        {"ている。", "ていない。"},
        {"します。", "しません。"},
        {"ました。", "ませんでした。"},
        {"ます。", "ません。"},
        {"である。", "ではない。"},
        {"です。", "ではありません。"},
        {"する。", "しない。"},
        {"した。", "しなかった。"}
    };
    private static final String[][] ENGLISH = {
        {" is not ", " is "}, {" are not ", " are "}, {" will not ", " will "}, {" cannot ", " can "},
        {" does not ", " does "}, {" is ", " is not "}, {" are ", " are not "}, {" will ", " will not "},
        {" was ", " was not "}, {" were ", " were not "}, {" has ", " has not "}, {" have ", " have not "},
        {" can ", " cannot "}, {" should ", " should not "}
    };

    private Flips() {}

    static Optional<String> flipped(String sentence, boolean japanese) {
        for (String[] turn : japanese ? JAPANESE : ENGLISH) {
            if (japanese ? sentence.endsWith(turn[0]) : sentence.contains(turn[0])) {
                int at = sentence.lastIndexOf(turn[0]);
                return Optional.of(sentence.substring(0, at) + turn[1] + sentence.substring(at + turn[0].length()));
            }
        }
        return Optional.empty();
    }
}
