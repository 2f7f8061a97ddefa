package dev.hatsugen.answer;

import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Lexicon;
import dev.hatsugen.messages.Messages;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Questions for those who did not speak of something (「触れなかった委員は」, "who did not mention it"). No quote can show that, so what
 * was said of it is given as what it is, and never as an answer.
 */
public final class UnspokenAnswers implements Answers {

    private static final Lexicon UNSPOKEN = Lexicon.of("unspoken");
    private static final Pattern NOT_SPOKEN = UNSPOKEN.pattern("not-spoken");
    private static final Pattern WHO = UNSPOKEN.pattern("who");
    private static final int MAX_NEAR = 3;
    private static final Messages MESSAGES = new Messages(UnspokenAnswers.class);

    private final Answers answers;

    /** @param answers answer every other question */
    public UnspokenAnswers(Answers answers) {
        this.answers = answers;
    }

    /** Whether the question is for people who did not speak. */
    static boolean isFor(String question) {
        String folded = Folding.fold(question);
        return NOT_SPOKEN.matcher(folded).find() && WHO.matcher(folded).find();
    }

    @Override
    public Answer ask(String question) {
        Answer answer = answers.ask(question);
        return isFor(question) && answer instanceof Answer.Answered said
                ? new Answer.NotFound(
                        question,
                        said.language(),
                        MESSAGES.get(said.language(), "missing.unspoken"),
                        Answer.Reason.NOT_IN_MINUTES,
                        said.quotes().stream().limit(MAX_NEAR).toList(),
                        said.took())
                : answer;
    }

    @Override
    public Answer ask(String question, Consumer<Answer> early) {
        return isFor(question) ? ask(question) : answers.ask(question, early);
    }

    @Override
    public Answer ask(ContextualQuestion asked, Consumer<Answer> early) {
        String question = asked.whole();
        return isFor(question) ? ask(question) : answers.ask(asked, early);
    }
}
