package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.language.Lexicon;
import dev.hatsugen.language.LexiconReader;
import dev.hatsugen.minutes.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** The readers of the lexicons that say where a turn begins. */
final class TurnLexicons {

    private TurnLexicons() {}

    /** By the name of the lexicon. */
    static Map<String, LexiconReader> readers() {
        return Map.of("field-labels", TurnLexicons::field, "told-english", TurnLexicons::told);
    }

    private static void told(Lexicon.Rule rule, String example) {
        switch (rule.category()) {
            case "goes-on", "same-one" ->
                assertThat(ToldEnglish.goesOn(example)).isTrue();
            case "asks" ->
                assertThat(new EnglishSentences(new LabelJudge(new Roster(List.of()), Legend.none())).asks(example))
                        .isTrue();
            case "acts", "outcome", "no-name" ->
                assertThat(ToldEnglish.isRecord(example)).isTrue();
            case "counted" ->
                assertThat(new EnglishSentences(new LabelJudge(new Roster(List.of()), Legend.none())).speaker(example))
                        .isEqualTo(SentenceReader.UNNAMED);
            case "seconds" -> {
                LabelJudge judge = new LabelJudge(new Roster(List.of()), Legend.none());
                String who = ToldEnglish.speaker(example, judge);
                assertThat(who).isNotNull();
                assertThat(ToldEnglish.tellsOfAnother(example, Objects.requireNonNull(who), judge))
                        .isFalse();
            }
            default ->
                assertThat(ToldEnglish.speaker(example, new LabelJudge(new Roster(List.of()), Legend.none())))
                        .isNotNull();
        }
    }

    private static void field(Lexicon.Rule rule, String example) {
        if (rule.category().equals("words")) {
            assertThat(Pattern.compile("(?i)(?:" + rule.pattern() + ")[：:].+").matcher(example))
                    .matches();
            return;
        }
        Page page = Page.of(new SourceText("sample.txt", example + "\n賛成です。\n"));
        assertThat(FieldLabels.at(page, 0)).isNotNull();
    }
}
