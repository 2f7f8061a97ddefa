package dev.hatsugen.writing;

import dev.hatsugen.language.Folding;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.provider.ModelObserver;
import dev.hatsugen.provider.ModelObserver.Material;
import dev.hatsugen.question.ParsedQuestion;
import dev.hatsugen.question.PersonMention;
import dev.hatsugen.question.QuestionParser;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has a language model word a question in other ways, and keeps those that ask of the same people, meetings and figures. */
final class Rephraser {

    private static final Logger LOG = LoggerFactory.getLogger(Rephraser.class);
    private static final int MAX_WORDINGS = 3;
    private static final int MAX_LENGTH = 300;

    private final BoundedChat chat;
    private final Prompts prompts;
    private final ModelObserver observer;
    private final QuestionParser parser;

    Rephraser(LanguageModel model, QuestionParser parser) {
        this.chat = model.chat();
        this.prompts = model.prompts();
        this.observer = model.observer();
        this.parser = parser;
    }

    /** Other wordings of {@code question}; none where the model gives none that can be used. */
    List<String> wordings(ParsedQuestion question) {
        try {
            String prompt = prompts.render(
                    PromptName.REPHRASE, question.language(), Map.of("question", Excerpts.json(question.question())));
            List<String> given = ModelJson.questions(chat.complete(prompt));
            List<String> kept = given.stream()
                    .map(String::strip)
                    .filter(wording -> !wording.isEmpty() && wording.length() <= MAX_LENGTH)
                    .filter(wording -> !wording.equals(question.question()))
                    .filter(wording -> asksOfTheSame(question, parser.read(wording)))
                    .distinct()
                    .limit(MAX_WORDINGS)
                    .toList();
            observer.checked(Material.WORDING, kept.size(), given.size() - kept.size());
            return kept;
        } catch (ChatFailedException e) {
            LOG.warn("No other wordings of a question: {}", e.reason());
            return List.of();
        }
    }

    private static boolean asksOfTheSame(ParsedQuestion question, ParsedQuestion wording) {
        return wording.gap() == null
                && people(wording).equals(people(question))
                && new HashSet<Meeting>(wording.meetings()).equals(new HashSet<>(question.meetings()))
                && wording.kind() == question.kind()
                && figures(question).containsAll(figures(wording));
    }

    private static Set<Figures.Figure> figures(ParsedQuestion question) {
        return Figures.of(Folding.fold(question.question()));
    }

    private static Set<String> people(ParsedQuestion question) {
        return question.who().stream()
                .filter(PersonMention::strict)
                .flatMap(who -> who.people().stream())
                .collect(Collectors.toSet());
    }
}
