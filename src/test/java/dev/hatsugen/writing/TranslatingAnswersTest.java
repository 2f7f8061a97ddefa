package dev.hatsugen.writing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.RealAnswers;
import dev.hatsugen.RealCorpus;
import dev.hatsugen.answer.Answer;
import dev.hatsugen.answer.Answers;
import dev.hatsugen.language.Glosser;
import dev.hatsugen.quote.QuoteGloss;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Translations by a model that is good, lying, slow or broken, over real HTTP: what does not hold keeps its key words. */
class TranslatingAnswersTest {

    private static final String QUESTION = "What did Minister Kiuchi say about the port of Nagoya?";
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final TranslationCheck CHECK =
            new TranslationCheck(new Glosser(RealCorpus.glossary()), new KnownPeople(RealCorpus.corpus()));

    private final PlayedProvider provider;

    TranslatingAnswersTest() throws IOException {
        provider = new PlayedProvider(prompt -> PlayedProvider.Response.saying("{}"));
    }

    @AfterEach
    void stop() {
        provider.close();
    }

    private Answers answers(Set<WritingSettings.Use> uses, Duration timeout) {
        return TranslatingAnswers.over(
                RealAnswers.answers(),
                provider.languageModel(uses, timeout),
                RealCorpus.corpus(),
                new Glosser(RealCorpus.glossary()));
    }

    private Answer.Answered ask(Duration timeout) {
        return (Answer.Answered)
                answers(Set.of(WritingSettings.Use.TRANSLATE), timeout).ask(QUESTION);
    }

    private static void assertKeyWordsAlone(Answer.Answered answer) {
        Answer.Answered offline = (Answer.Answered) RealAnswers.answers().ask(QUESTION);
        answer.quotes().forEach(quote -> {
            assertThat(answer.gloss().translation(quote.text())).isEmpty();
            assertThat(answer.gloss().line(quote.text()))
                    .isEqualTo(offline.gloss().line(quote.text()));
        });
    }

    /** The key words as a sentence: there are no others that these minutes have in English. */
    static String translated(String prompt) {
        List<String> sentences = SeenSentences.of(prompt);
        Glosser glosser = new Glosser(RealCorpus.glossary());
        return SeenSentences.json(sentences.stream()
                .map(sentence -> "It said " + glosser.gloss(sentence).toLowerCase(Locale.ROOT) + ".")
                .toList());
    }

    @Test
    void aTranslationThatHoldsStandsInThePlaceOfTheKeyWordsAndCostsOneRequest() {
        provider.play(prompt -> PlayedProvider.Response.saying(translated(prompt)));
        Answers answers = answers(Set.of(WritingSettings.Use.TRANSLATE), LONG);
        Answer.Answered answer = (Answer.Answered) answers.ask(QUESTION);
        QuoteGloss gloss = answer.gloss();
        assertThat(answer.quotes())
                .anySatisfy(quote -> assertThat(gloss.translation(quote.text()))
                        .hasValueSatisfying(
                                line -> assertThat(line).startsWith("It said ").hasSizeLessThan(250)));
        answers.ask(QUESTION);
        assertThat(provider.requests()).isEqualTo(1);
    }

    @Test
    void aJapaneseAnswerAndOneThatIsNotAskedForCostNothing() {
        answers(Set.of(WritingSettings.Use.TRANSLATE), LONG).ask("名古屋港の事案に触れた大臣は誰ですか");
        assertKeyWordsAlone((Answer.Answered) answers(Set.of(), LONG).ask(QUESTION));
        assertThat(provider.requests()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "no", "{\"translations\":[]}", "{\"translations\":[1]}", "{\"translations\":[\"One.\"]}"})
    void whatIsNoSuchJsonLeavesTheKeyWords(String content) {
        provider.play(prompt -> PlayedProvider.Response.saying(content));
        assertKeyWordsAlone(ask(LONG));
    }

    @Test
    void aSlowModelLeavesTheKeyWordsByTheDeadline() {
        CountDownLatch never = new CountDownLatch(1);
        provider.playSilence(never);
        assertKeyWordsAlone(ask(Duration.ofSeconds(1)));
        never.countDown();
    }

    @ParameterizedTest
    @CsvFileSource(files = "src/test/resources/dev/hatsugen/writing/translations.tsv", delimiter = '\t')
    void figuresNamesAndNegationsAreKept(boolean kept, String sentence, String translation) {
        assertThat(CHECK.holds(translation, sentence))
                .as(sentence + " " + translation)
                .isEqualTo(kept);
    }
}
