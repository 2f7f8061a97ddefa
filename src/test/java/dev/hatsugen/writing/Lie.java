package dev.hatsugen.writing;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A kind of false point, made of a true sentence; none where that sentence offers no hold for it. */
@SuppressWarnings("ImmutableEnumChecker") // the functions hold nothing
enum Lie {
    OTHER_SPEAKER(m -> m.otherLabel().map(other -> m.said(other, m.words()))),
    SWAPPED_EXCERPT(m -> m.otherExcerpt()
            .map(other -> new PlayedPoint(
                    m.sentence(other.speaker(), m.words()), List.of(other.number()), List.of(m.words())))),
    SPEAKERS_MERGED(m -> m.otherExcerpt()
            .map(other -> new PlayedPoint(
                    m.sentence(other.speaker(), m.words()),
                    List.of(m.excerpt().number(), other.number()),
                    List.of(m.words())))),
    INVENTED_SPEAKER(m -> Optional.of(m.said(m.in("鬼塚委員", "Ms Quillfeather"), m.words()))),
    INVENTED_PERSON(m -> Optional.of(m.said(m.in("鬼塚氏の求めに応じて、", "At Ms Quillfeather's request, ") + m.words()))),
    OTHER_OFFICE(m -> m.japanese()
            ? changed(m.excerpt().speaker(), "(委員|理事|議員|本部員|課長|部長|教授|参考人)$", "大臣")
                    .map(label -> m.said(label, m.words()))
            : Optional.empty()),
    OTHER_FIGURE(m -> changed(m.words(), "[0-9０-９]+(?:[,.][0-9]+)?", "7351").map(m::said)),
    OTHER_UNIT(m -> changed(m.words(), "(?<=[0-9０-９])(?:年|月|日|人|名|円|件|か所|回|時間|パーセント|％)", "兆円")
            .map(m::said)),
    TEN_TIMES(m -> changed(m.words(), "(?<=(?<![.,])[0-9０-９])(?![0-9０-９.,])(?<![.,][0-9]{1,3})", "0")
            .map(m::said)),
    ADDED_DATE(m -> Optional.of(m.said(m.in("2011年3月9日に", "On 9 March 2011 ") + m.words()))),
    OTHER_YEAR(m -> m.excerpt().date().isEmpty()
            ? Optional.empty()
            : Optional.of(m.point(m.in("1987年の会議で、", "In the meeting of 1987, ")
                    + m.sentence(m.excerpt().speaker(), m.words())))),
    INVENTED_MEETING(m -> Optional.of(
            m.point(m.in("第87回会合で、", "At meeting 87, ") + m.sentence(m.excerpt().speaker(), m.words())))),
    FLIPPED(m -> Flips.flipped(m.words(), m.japanese()).map(m::said)),
    DENIED_SAYING(m -> Optional.of(m.point(
            m.japanese()
                    ? m.sentence(m.excerpt().speaker(), m.words()).replace("と述べました。", "とは述べませんでした。")
                    : m.sentence(m.excerpt().speaker(), m.words()).replaceFirst(" said that ", " never said that ")))),
    OWN_SPAN(m -> Optional.of(new PlayedPoint(
            m.sentence(m.excerpt().speaker(), m.words()),
            List.of(m.excerpt().number()),
            List.of(m.in("これは抜粋にはない一節です。", "This passage is in none of the excerpts."))))),
    NO_SPAN(m -> Optional.of(new PlayedPoint(
            m.sentence(m.excerpt().speaker(), m.words()), List.of(m.excerpt().number()), List.of()))),
    OWN_FACT(m -> Optional.of(
            m.said(m.in("無人潜水艇で珊瑚礁を測量する計画がある。", "Unmanned submarines will survey the coral reef at dawn.")))),
    OWN_QUOTE(m -> Optional.of(m.point(
            m.japanese()
                    ? m.excerpt().speaker() + "は、「誰かが責任を取って辞めるしかない」と述べました。"
                    : m.excerpt().speaker() + " said: \"Somebody has to resign over this disgrace.\""))),
    ALTERED_QUOTE(m -> changed(m.words(), m.in("[\\p{IsHan}]{2,}(?=[をがはの])", "\\b[a-z]{6,}\\b"), m.in("珊瑚礁", "coral"))
            .map(words -> m.point(
                    m.japanese()
                            ? m.excerpt().speaker() + "は、「" + words + "」と述べました。"
                            : m.excerpt().speaker() + " said: \"" + words + "\""))),
    EVERYBODY(m -> Optional.of(m.point(
            m.in("出席者の全員が、", "Everybody agreed when ") + m.sentence(m.excerpt().speaker(), m.words())))),
    UNANIMOUS(m -> Optional.of(m.said(m.in("全会一致で、", "Unanimously ") + m.words()))),
    ONLY(m -> Optional.of(m.said(m.in("史上初めて、", "For the first time ever ") + m.words()))),
    SUPERLATIVE(m -> Optional.of(m.said(m.in("最も重要なこととして、必ず", "Above all and always ") + m.words()))),
    DECIDED(m -> changed(m.words(), "(検討|議論|確認|説明|調査|研究)(?=し|す|さ)", "可決").map(m::said)),
    NUMBER_OUT_OF_RANGE(m -> Optional.of(
            new PlayedPoint(m.sentence(m.excerpt().speaker(), m.words()), List.of(99), List.of(m.words())))),
    NO_NUMBER(m ->
            Optional.of(new PlayedPoint(m.sentence(m.excerpt().speaker(), m.words()), List.of(), List.of(m.words()))));

    private final Function<Material, Optional<PlayedPoint>> maker;

    Lie(Function<Material, Optional<PlayedPoint>> maker) {
        this.maker = maker;
    }

    Optional<PlayedPoint> told(Material material) {
        return maker.apply(material);
    }

    private static Optional<String> changed(String text, String pattern, String replacement) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        return matcher.find()
                ? Optional.of(matcher.replaceFirst(Matcher.quoteReplacement(replacement)))
                : Optional.empty();
    }
}
