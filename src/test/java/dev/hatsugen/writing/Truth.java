package dev.hatsugen.writing;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A way to say again what an excerpt says; none where the sentence does not allow for it. */
@SuppressWarnings("ImmutableEnumChecker") // the functions hold nothing
enum Truth {
    WHOLE(m -> Optional.of(m.said(m.words()))),
    OTHER_VERB(m -> Optional.of(m.point(
            m.japanese()
                    ? m.sentence(m.excerpt().speaker(), m.words()).replace("と述べました。", "と説明しました。")
                    : "According to " + m.excerpt().speaker() + ", " + decapitalised(m.words())))),
    DATED(m -> m.excerpt().date().isEmpty()
            ? Optional.empty()
            : Optional.of(
                    m.point(m.in(japaneseDate(m) + "、", "On " + m.excerpt().date() + " ")
                            + m.sentence(m.excerpt().speaker(), m.words())))),
    WITHOUT_SPEAKER(m -> Optional.of(m.point(m.words()))),
    LAST_CLAUSE(m -> {
        Matcher clause = Pattern.compile(m.in("(?<=、)[^、]{14,}。$", "(?<=, (?:and|but|so) ).{30,}\\.$"))
                .matcher(m.words());
        return clause.find()
                ? Optional.of(new PlayedPoint(
                        m.sentence(m.excerpt().speaker(), clause.group()),
                        List.of(m.excerpt().number()),
                        List.of(clause.group())))
                : Optional.empty();
    });

    private final Function<Material, Optional<PlayedPoint>> maker;

    Truth(Function<Material, Optional<PlayedPoint>> maker) {
        this.maker = maker;
    }

    Optional<PlayedPoint> told(Material material) {
        return maker.apply(material);
    }

    private static String japaneseDate(Material m) {
        String[] parts = m.excerpt().date().split("-");
        return parts[0] + "年" + Integer.parseInt(parts[1]) + "月" + Integer.parseInt(parts[2]) + "日";
    }

    private static String decapitalised(String words) {
        return Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }
}
