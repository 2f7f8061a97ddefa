package dev.hatsugen;

import dev.hatsugen.config.Settings;
import dev.hatsugen.console.ConsoleFailure;
import dev.hatsugen.evaluation.JudgedQuestion;
import dev.hatsugen.evaluation.WrittenEvaluation;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.provider.ChatModels;
import dev.hatsugen.provider.RecordedChatModel;
import dev.hatsugen.writing.LanguageModel;
import dev.hatsugen.writing.PointJudge;
import dev.langchain4j.model.chat.ChatModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Scores what the language model of the settings writes, for {@code eval --written}. */
final class WritingTrial {

    private final Settings settings;
    private final EngineFactory engines;

    WritingTrial(Settings settings, EngineFactory engines) {
        this.settings = settings;
        this.engines = engines;
    }

    /**
     * The lines of the table.
     *
     * @param judged whether the model is also asked to judge each point
     * @param conversations where what was said to and by the model is kept, so that it is not asked twice; null for nowhere
     * @throws ConsoleFailure if no model is configured
     */
    List<String> run(Corpus corpus, List<JudgedQuestion> questions, boolean judged, @Nullable Path conversations)
            throws IOException {
        ChatModel chat = ChatModels.of(settings.chat(), settings.writing().timeout());
        if (chat == null) {
            throw ConsoleFailure.wrongUse("eval --written needs a language model; chat.kind is none.", null);
        }
        ChatModel asked = conversations == null ? chat : RecordedChatModel.over(chat, conversations);
        LanguageModel writer = LanguageModel.of(asked, settings.writing());
        WrittenEvaluation evaluation = new WrittenEvaluation();
        try (Engine engine = engines.with(writer).open(corpus, false)) {
            evaluation.add(questions, engine.answers()::ask, judged ? new PointJudge(writer) : null);
        }
        return evaluation.table();
    }
}
