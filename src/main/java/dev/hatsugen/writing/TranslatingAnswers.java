package dev.hatsugen.writing;

import dev.hatsugen.answer.Answer;
import dev.hatsugen.answer.Answers;
import dev.hatsugen.answer.ContextualQuestion;
import dev.hatsugen.language.Glosser;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.quote.VerifiedQuote;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;

/** Answers in English whose quotes a language model translates. What it does not translate, or not rightly, keeps its key words. */
public final class TranslatingAnswers implements Answers {

    /** As many quotes as a page shows. */
    private static final int MAX_QUOTES = 5;

    private final Answers glossed;
    private final Translator translator;
    private final Duration timeout;

    private TranslatingAnswers(Answers glossed, Translator translator, Duration timeout) {
        this.glossed = glossed;
        this.translator = translator;
        this.timeout = timeout;
    }

    /**
     * Answers with translations where the settings ask for them, else those of {@code glossed}.
     *
     * @param glossed answers with the gloss lines that stand where there is no translation
     */
    public static Answers over(Answers glossed, LanguageModel model, Corpus corpus, Glosser glosser) {
        return Translator.of(model, corpus, glosser)
                .<Answers>map(translator -> new TranslatingAnswers(
                        glossed, translator, model.settings().timeout()))
                .orElse(glossed);
    }

    @Override
    public Answer ask(String question) {
        return ask(question, answer -> {});
    }

    @Override
    public Answer ask(String question, Consumer<Answer> early) {
        return translated(shown -> glossed.ask(question, shown), early);
    }

    @Override
    public Answer ask(ContextualQuestion asked, Consumer<Answer> early) {
        return translated(shown -> glossed.ask(asked, shown), early);
    }

    /** The time for the translations is what the sentences over the quotes have left. */
    private Answer translated(Function<Consumer<Answer>, Answer> asked, Consumer<Answer> early) {
        return Deadline.within(timeout, () -> {
            Answer answer = asked.apply(early);
            if (!answer.language().equals(Locale.ENGLISH)) {
                return answer;
            }
            List<VerifiedQuote> shown =
                    quotes(answer).stream().limit(MAX_QUOTES).toList();
            return answer.glossed(translator.over(answer.gloss(), shown));
        });
    }

    private static List<VerifiedQuote> quotes(Answer answer) {
        return switch (answer) {
            case Answer.Answered answered -> answered.quotes();
            case Answer.NotFound missing -> missing.near();
        };
    }
}
