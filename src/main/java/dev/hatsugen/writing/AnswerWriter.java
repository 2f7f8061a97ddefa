package dev.hatsugen.writing;

import dev.hatsugen.answer.Answer;
import dev.hatsugen.answer.Written;
import dev.hatsugen.answer.WrittenPoint;
import dev.hatsugen.messages.Messages;
import dev.hatsugen.provider.ModelObserver;
import dev.hatsugen.provider.ModelObserver.Material;
import dev.hatsugen.quote.VerifiedQuote;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has a language model write over the quotes of an answer, and keeps what is proven. Safe for several threads. */
final class AnswerWriter {

    private static final Logger LOG = LoggerFactory.getLogger(AnswerWriter.class);
    private static final Messages MESSAGES = new Messages(AnswerWriter.class);
    private static final int MAX_POINTS = 4;

    private final BoundedChat chat;
    private final Prompts prompts;
    private final PointVerifier verifier;
    private final Confirmation confirmation;
    private final ModelObserver observer;

    AnswerWriter(LanguageModel model, PointVerifier verifier) {
        this.chat = model.chat();
        this.prompts = model.prompts();
        this.verifier = verifier;
        this.confirmation = new Confirmation(model);
        this.observer = model.observer();
    }

    /** Whether the model is asked at all: not while it is left alone, nor once the day's tokens are used up. */
    boolean isReady() {
        return chat.isReady();
    }

    /** The proven points over the quotes of {@code answer}, or a note that says why there are none. */
    Written write(Answer.Answered answer) {
        Locale language = answer.language();
        try {
            List<WrittenPoint> points = points(answer);
            return points.isEmpty() ? noted(language, "written.unproven") : new Written(points, null);
        } catch (ChatFailedException e) {
            LOG.warn("No written answer: {}", e.reason());
            return noted(language, "written." + e.reason().name().toLowerCase(Locale.ROOT));
        }
    }

    private List<WrittenPoint> points(Answer.Answered answer) throws ChatFailedException {
        List<VerifiedQuote> quotes = answer.quotes();
        List<Integer> all = IntStream.range(0, quotes.size()).boxed().toList();
        String prompt = prompts.render(
                PromptName.ANSWER,
                answer.language(),
                Map.of("question", Excerpts.json(answer.question()), "excerpts", Excerpts.json(quotes, all)));
        List<DraftPoint> drafts = ModelJson.points(chat.complete(prompt));
        List<WrittenPoint> points = new ArrayList<>();
        for (DraftPoint draft : drafts) {
            WrittenPoint point =
                    verifier.verify(draft, quotes, answer.language()).orElse(null);
            boolean isNew = point != null
                    && points.stream().noneMatch(other -> other.text().equals(point.text()));
            if (point != null
                    && isNew
                    && points.size() < MAX_POINTS
                    && confirmation.holds(point, quotes, answer.language())) {
                points.add(point);
            }
        }
        observer.checked(Material.POINT, points.size(), drafts.size() - points.size());
        return points;
    }

    private static Written noted(Locale language, String key) {
        return new Written(List.of(), MESSAGES.get(language, key));
    }
}
