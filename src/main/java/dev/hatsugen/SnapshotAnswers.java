package dev.hatsugen;

import dev.hatsugen.answer.Answer;
import dev.hatsugen.answer.Answers;
import dev.hatsugen.answer.ContextualQuestion;
import dev.hatsugen.corpus.Current;
import java.util.function.Consumer;

/** Answers from the minutes as they are when a question is asked; the index stays open until it is answered. */
record SnapshotAnswers(Current<MinutesSnapshot> snapshots) implements Answers {

    @Override
    public Answer ask(String question) {
        return snapshots.with(snapshot -> snapshot.engine().answers().ask(question));
    }

    @Override
    public Answer ask(String question, Consumer<Answer> early) {
        return snapshots.with(snapshot -> snapshot.engine().answers().ask(question, early));
    }

    @Override
    public Answer ask(ContextualQuestion asked, Consumer<Answer> early) {
        return snapshots.with(snapshot -> snapshot.engine().answers().ask(asked, early));
    }
}
