package dev.hatsugen.console;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hatsugen.answer.Answer;
import dev.hatsugen.answer.Answers;
import dev.hatsugen.request.Intent;
import dev.hatsugen.request.MinutesService;
import dev.hatsugen.request.Report;
import dev.hatsugen.request.RequestLine;
import dev.hatsugen.request.Tone;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers the words behind {@code ask}: a question, or plain words for what a command gives. */
final class AskedWords {

    private final HatsugenCommand hatsugen;
    private final Answers answers;
    private final MinutesService minutes;

    /** Opens the index. */
    AskedWords(HatsugenCommand hatsugen) {
        this.hatsugen = hatsugen;
        this.answers = hatsugen.services().answers();
        this.minutes = hatsugen.services().minutes();
    }

    String text(String words) {
        Optional<Intent> intent = minutes.answerable(words);
        return intent.map(known -> switch (known) {
                    case Intent.Help help -> HelpText.of(Texts.in(ReplyLanguage.of(words)));
                    case Intent.Named command ->
                        new ReportText(report(words, command.line()), hatsugen.paint(), Map.of()).text();
                    case Intent.Question question -> answer(question.words());
                })
                .orElseGet(() -> answer(words));
    }

    private String answer(String question) {
        return AnswerText.of(answers.ask(question), hatsugen.paint());
    }

    private Report report(String words, RequestLine line) {
        return minutes.answer(minutes.read(line.type(), line.given()), ReplyLanguage.of(words));
    }

    /** @param id the question's name in a batch; null for a single one */
    ObjectNode json(@Nullable String id, String words) {
        long start = System.nanoTime();
        Optional<Intent> intent = minutes.answerable(words);
        return intent.map(known -> switch (known) {
                    case Intent.Help help -> AnswerJson.of(id, help(words, start));
                    case Intent.Named command -> reported(id, words, command.line(), start);
                    case Intent.Question question -> AnswerJson.of(id, answers.ask(question.words()));
                })
                .orElseGet(() -> AnswerJson.of(id, answers.ask(words)));
    }

    /** What can be asked is no answer from the minutes. */
    private static Answer help(String words, long start) {
        Locale language = ReplyLanguage.of(words);
        return new Answer.NotFound(
                words,
                language,
                Texts.in(language).get("chat.greeting"),
                Answer.Reason.NOT_IN_MINUTES,
                List.of(),
                since(start));
    }

    /** The quotes of the report as those of an answer. */
    private ObjectNode reported(@Nullable String id, String words, RequestLine line, long start) {
        Locale language = ReplyLanguage.of(words);
        Report report = report(words, line);
        String title = Objects.requireNonNullElse(report.title(), line.text(language));
        Answer answer = report.quotes().isEmpty()
                ? new Answer.NotFound(words, language, title, Answer.Reason.NOT_IN_MINUTES, List.of(), since(start))
                : new Answer.Answered(words, language, title, report.quotes(), since(start));
        ObjectNode json = AnswerJson.of(id, answer).put("command", line.text(language));
        if (report.tone() != Tone.NOT_FOUND) { // a list of names quotes nothing and is found all the same
            json.put("status", "answered").putNull("reason");
        }
        return json;
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
