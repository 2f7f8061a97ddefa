package dev.hatsugen.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.RealCorpus;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The readers of the lexicons that {@code language} uses. */
public final class LanguageLexicons {

    private static final Glosser GLOSSER = new Glosser(RealCorpus.glossary());
    private static final CommonWords NOTHING_COUNTED = CommonWords.of(List.of(), List.of());

    private LanguageLexicons() {}

    /** By the name of the lexicon. */
    public static Map<String, LexiconReader> readers() {
        return Map.of(
                "speech-acts", LanguageLexicons::speechAct,
                "stopwords", LanguageLexicons::stopword,
                "debate-words",
                        (rule, example) ->
                                assertThat(NOTHING_COUNTED.holdAllOf(example)).isTrue(),
                "relative-dates", LanguageLexicons::relativeDate,
                "kana-readings", LanguageLexicons::kana,
                "suffix-readings", LanguageLexicons::suffixReading,
                "word-suffixes", LanguageLexicons::wordSuffix);
    }

    private static void speechAct(Lexicon.Rule rule, String example) {
        String expected = rule.category().equals("SUMS_UP") ? "PROCEDURE" : rule.category();
        assertThat(SpeechAct.of(example).name()).isEqualTo(expected);
    }

    private static void relativeDate(Lexicon.Rule rule, String example) {
        LocalDate said = LocalDate.of(2024, 6, 15);
        Moment moment = Objects.requireNonNull(
                RelativeDates.find(example, said).getFirst().moment());
        String[] category = rule.category().split(" ");
        switch (category[0]) {
            case "year" ->
                assertThat(moment.from().getYear()).isEqualTo(said.getYear() + Integer.parseInt(category[1]));
            case "month" ->
                assertThat(moment)
                        .isEqualTo(new Moment(
                                Moment.Unit.MONTH, said.withDayOfMonth(1).plusMonths(Integer.parseInt(category[1]))));
            case "day" ->
                assertThat(moment).isEqualTo(new Moment(Moment.Unit.DAY, said.plusDays(Integer.parseInt(category[1]))));
            case "past" -> assertThat(moment.unit()).isEqualTo(Moment.Unit.SHORTLY_BEFORE);
            default -> assertThat(moment.unit()).isEqualTo(Moment.Unit.valueOf(category[1]));
        }
    }

    private static void stopword(Lexicon.Rule rule, String example) {
        assertThat(Terms.of(example))
                .extracting(Terms.Term::text)
                .isNotEmpty()
                .doesNotContainAnyElementsOf(words(rule));
    }

    private static void kana(Lexicon.Rule rule, String example) {
        if (rule.category().equals("asking")) {
            assertThat(GLOSSER.gloss(example)).containsAnyOf("who", "where", "when", "what");
        } else {
            assertThat(GLOSSER.units(example))
                    .noneMatch(unit -> words(rule).contains(unit.form()) && unit.entry() != null);
        }
    }

    private static void suffixReading(Lexicon.Rule rule, String example) {
        String stem = rule.pattern().matcher(example).replaceFirst("");
        String kana = Words.of(stem).stream().map(Word::reading).collect(Collectors.joining()) + rule.category();
        String typed = kana.chars()
                .map(c -> c >= 'ァ' && c <= 'ヶ' ? c - ('ァ' - 'ぁ') : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        assertThat(new KanaReader(RealCorpus.glossary(), example::equals)
                        .read(typed)
                        .text())
                .isEqualTo(example);
    }

    private static void wordSuffix(Lexicon.Rule rule, String example) {
        NormalizedText text = NormalizedText.of(example);
        assertThat(text.isWord(0, example.length())).isTrue();
        assertThat(text.isWord(0, example.length() - 1)).isFalse();
    }

    private static Set<String> words(Lexicon.Rule rule) {
        return Arrays.stream(rule.pattern().pattern().split("\\|")).collect(Collectors.toSet());
    }
}
