package dev.hatsugen.writing;

import dev.hatsugen.answer.WrittenPoint;
import dev.hatsugen.quote.VerifiedQuote;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Shows a proven sentence to the language model a second time, with its quotes alone, where the settings ask for it. */
final class Confirmation {

    private final LanguageModel model;

    Confirmation(LanguageModel model) {
        this.model = model;
    }

    /**
     * Whether the model confirms the point, or is not to be asked.
     *
     * @param quotes those that the point's places are of
     */
    boolean holds(WrittenPoint point, List<VerifiedQuote> quotes, Locale language) throws ChatFailedException {
        if (!model.settings().asksFor(WritingSettings.Use.CONFIRM)) {
            return true;
        }
        String prompt = model.prompts()
                .render(
                        PromptName.CONFIRM,
                        language,
                        Map.of(
                                "sentence",
                                Excerpts.json(point.text()),
                                "excerpts",
                                Excerpts.json(quotes, point.quotes())));
        return ModelJson.supported(model.chat().complete(prompt));
    }
}
