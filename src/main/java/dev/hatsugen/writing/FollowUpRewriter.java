package dev.hatsugen.writing;

import dev.hatsugen.answer.ContextualQuestion;
import dev.hatsugen.provider.ModelObserver;
import dev.hatsugen.provider.ModelObserver.Material;
import dev.hatsugen.question.ParsedQuestion;
import dev.hatsugen.question.QuestionParser;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has a language model make a whole question of words that go on from an answer, and keeps it where the talk bears it out. */
final class FollowUpRewriter {

    private static final Logger LOG = LoggerFactory.getLogger(FollowUpRewriter.class);
    private static final int MAX_RECENT = 100;
    private static final int MAX_SHOWN = 5;

    private final BoundedChat chat;
    private final Prompts prompts;
    private final ModelObserver observer;
    private final QuestionParser parser;
    private final TalkCheck check;
    private final Map<String, String> recent = RecentlyUsed.atMost(MAX_RECENT);

    FollowUpRewriter(LanguageModel model, QuestionParser parser, TalkCheck check) {
        this.chat = model.chat();
        this.prompts = model.prompts();
        this.observer = model.observer();
        this.parser = parser;
        this.check = check;
    }

    /** The whole question; empty where the model gives none that can be used, or the one that the rules have made already. */
    Optional<ParsedQuestion> whole(ContextualQuestion asked) {
        if (asked.query().whole().gap() != null || parser.read(asked.words()).gap() != null) {
            return Optional.empty();
        }
        try {
            String rewritten = rewritten(prompt(asked));
            Optional<ParsedQuestion> whole = Optional.of(rewritten)
                    .filter(question -> !question.equals(asked.whole()))
                    .filter(question ->
                            PlainSentence.is(question, asked.query().whole().language()))
                    .map(parser::read)
                    .filter(question -> check.holds(question, asked));
            observer.checked(Material.QUESTION, whole.isPresent() ? 1 : 0, whole.isPresent() ? 0 : 1);
            return whole;
        } catch (ChatFailedException e) {
            LOG.warn("No whole question of a follow-up: {}", e.reason());
            return Optional.empty();
        }
    }

    private String rewritten(String prompt) throws ChatFailedException {
        String known = recent.get(prompt);
        if (known != null) {
            return known;
        }
        String question = ModelJson.question(chat.complete(prompt)).strip();
        recent.put(prompt, question);
        return question;
    }

    private String prompt(ContextualQuestion asked) {
        int shown = Math.min(asked.shown().size(), MAX_SHOWN);
        return prompts.render(
                PromptName.REWRITE,
                asked.query().whole().language(),
                Map.of(
                        "before", Excerpts.json(asked.before()),
                        "words", Excerpts.json(asked.words()),
                        "excerpts",
                                Excerpts.json(
                                        asked.shown(),
                                        IntStream.range(0, shown).boxed().toList())));
    }
}
