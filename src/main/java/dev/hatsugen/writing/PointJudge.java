package dev.hatsugen.writing;

import dev.hatsugen.answer.Answer;
import dev.hatsugen.answer.WrittenPoint;
import java.util.Map;
import java.util.Optional;

/** Has a language model judge points that were shown, for an evaluation; no answer is changed by what it says. */
public final class PointJudge {

    private final LanguageModel model;

    public PointJudge(LanguageModel model) {
        this.model = model;
    }

    /**
     * What the model says of a point.
     *
     * @param isSupported whether its quotes say everything that it says
     * @param hasRightSpeaker whether nobody else is said to have spoken than who did
     */
    public record Verdict(boolean isSupported, boolean hasRightSpeaker) {}

    /** What the model says of {@code point}, which stands above {@code answer}; empty where it says nothing that can be read. */
    public Optional<Verdict> judge(WrittenPoint point, Answer.Answered answer) {
        String prompt = model.prompts()
                .render(
                        PromptName.JUDGE,
                        answer.language(),
                        Map.of(
                                "question",
                                Excerpts.json(answer.question()),
                                "sentence",
                                Excerpts.json(point.text()),
                                "excerpts",
                                Excerpts.json(answer.quotes(), point.quotes())));
        try {
            String said = model.chat().complete(prompt);
            return Optional.of(new Verdict(ModelJson.truth(said, "supported"), ModelJson.truth(said, "speaker")));
        } catch (ChatFailedException e) {
            return Optional.empty();
        }
    }
}
