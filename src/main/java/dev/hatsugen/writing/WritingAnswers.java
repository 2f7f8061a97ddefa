package dev.hatsugen.writing;

import dev.hatsugen.answer.Answer;
import dev.hatsugen.answer.Answers;
import dev.hatsugen.answer.ContextualQuestion;
import dev.hatsugen.answer.Written;
import dev.hatsugen.language.Glosser;
import dev.hatsugen.messages.Messages;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.question.QuestionParser;
import dev.hatsugen.quote.VerifiedQuote;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Answers with sentences of a language model above verified quotes: the quotes are those of the answers without it, and no
 * sentence is that they do not prove. What goes wrong with the model leaves the quotes as they are, with a note. Safe for several
 * threads.
 */
public final class WritingAnswers implements Answers {

    private static final Messages MESSAGES = new Messages(WritingAnswers.class);
    private static final int MAX_RECENT = 200;

    private final Answers quoting;
    private final AnswerWriter writer;
    private final Duration timeout;
    private final Map<String, Written> recent = RecentlyUsed.atMost(MAX_RECENT);

    private WritingAnswers(Answers quoting, AnswerWriter writer, Duration timeout) {
        this.quoting = quoting;
        this.writer = writer;
        this.timeout = timeout;
    }

    /**
     * Answers that {@code writer} writes over those of {@code quoting}.
     *
     * @param parser reads the question, so that no wording of the model asks of anybody else
     * @param corpus the minutes, whose people are known by name
     */
    public static Answers over(
            Answers quoting, LanguageModel model, QuestionParser parser, Corpus corpus, Glosser glosser) {
        WritingSettings settings = model.settings();
        KnownPeople people = new KnownPeople(corpus);
        Answers asked = settings.asksFor(WritingSettings.Use.REPHRASE)
                ? new RephrasingAnswers(quoting, parser, new Rephraser(model, parser))
                : quoting;
        if (settings.asksFor(WritingSettings.Use.REWRITE)) {
            TalkCheck check = new TalkCheck(parser, corpus, people, glosser);
            asked = new RewritingAnswers(asked, new FollowUpRewriter(model, parser, check));
        }
        AnswerWriter writer = new AnswerWriter(model, new PointVerifier(glosser, people));
        return new WritingAnswers(asked, writer, settings.timeout());
    }

    @Override
    public Answer ask(String question) {
        return ask(question, answer -> {});
    }

    /** The quotes are shown at once, before anything is written over them; all requests to the model share one deadline. */
    @Override
    public Answer ask(String question, Consumer<Answer> early) {
        return Deadline.within(timeout, () -> answer(quotes -> quoting.ask(question, quotes), early));
    }

    @Override
    public Answer ask(ContextualQuestion asked, Consumer<Answer> early) {
        return Deadline.within(timeout, () -> answer(quotes -> quoting.ask(asked, quotes), early));
    }

    /** @param asked answers with quotes, and hands over what it has before */
    private Answer answer(Function<Consumer<Answer>, Answer> asked, Consumer<Answer> early) {
        Set<String> shown = new HashSet<>();
        Consumer<Answer> quotes = answer -> {
            if (answer instanceof Answer.Answered answered && writer.isReady() && shown.add(key(answered))) {
                early.accept(answered.with(waiting(answered.language())));
            }
        };
        Answer answer = asked.apply(quotes);
        return answer instanceof Answer.Answered answered ? answered.with(written(answered, quotes)) : answer;
    }

    /** Buttons ask the same question again: what was written over the same quotes is not asked for twice. */
    private Written written(Answer.Answered answer, Consumer<Answer> quotes) {
        String key = key(answer);
        Written known = recent.get(key);
        if (known != null) {
            return known;
        }
        quotes.accept(answer);
        Written written = writer.write(answer);
        if (!written.points().isEmpty()) {
            recent.put(key, written);
        }
        return written;
    }

    private static String key(Answer.Answered answer) {
        return answer.question()
                + answer.quotes().stream().map(VerifiedQuote::sha256).toList();
    }

    private Written waiting(Locale language) {
        Instant until = Instant.now().plus(Deadline.left(timeout));
        return new Written(List.of(), MESSAGES.get(language, "written.waiting"), until);
    }
}
