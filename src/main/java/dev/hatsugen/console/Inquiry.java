package dev.hatsugen.console;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hatsugen.compare.Comparison;
import dev.hatsugen.request.Inquiries;
import dev.hatsugen.request.Outcome;
import dev.hatsugen.statements.Statements;
import dev.hatsugen.summary.Summary;
import dev.hatsugen.topics.Drawing;
import dev.hatsugen.topics.TopicMap;
import dev.hatsugen.verify.Verification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Asks what is no question, and writes what comes back; the same for the command line and the chat. A meeting or a member is
 * blank where all are asked for. No text ends with a line feed.
 */
final class Inquiry {

    private final HatsugenCommand hatsugen;
    private final boolean json;

    /** @param json whether to write JSON */
    Inquiry(HatsugenCommand hatsugen, boolean json) {
        this.hatsugen = hatsugen;
        this.json = json;
    }

    /** @throws ConsoleFailure if the {@code value} of an option is blank */
    static String required(HatsugenCommand hatsugen, String option, String value) {
        if (value.isBlank()) {
            throw ConsoleFailure.wrongUse(hatsugen.texts().get("failure.blank", option), null);
        }
        return value.strip();
    }

    Statements find(String member, String topic, String meeting) {
        Locale language = ReplyLanguage.of(member, topic, meeting);
        return inquiries().statements(new Statements.Request(member, topic, meeting, language));
    }

    String statements(Statements statements) {
        return written(() -> InquiryJson.statements(statements), () -> StatementsText.of(statements, hatsugen.paint()));
    }

    String summary(String meeting) {
        Locale language = ReplyLanguage.of(meeting);
        return sections(inquiries().summaries(meeting, language), language);
    }

    String decisions(String meeting) {
        Locale language = ReplyLanguage.of(meeting);
        return sections(inquiries().decisions(meeting, language), language);
    }

    private String sections(Outcome<List<Summary>> outcome, Locale language) {
        return written(outcome, InquiryJson::sections, parts -> SectionsText.of(parts, hatsugen.paint(), language));
    }

    String requests(String meeting, String member) {
        Locale language = ReplyLanguage.of(meeting, member);
        return written(
                inquiries().requests(meeting, member, language),
                InquiryJson::requests,
                requests -> requests.isEmpty()
                        ? Texts.in(language).get("requests.none")
                        : RequestsText.of(requests, hatsugen.paint(), language));
    }

    String compare(String member, String topic) {
        Comparison comparison = inquiries().compare(member, topic, ReplyLanguage.of(member, topic));
        return written(() -> InquiryJson.comparison(comparison), () -> ComparisonText.of(comparison, hatsugen.paint()));
    }

    String verify(String quote) {
        Verification verification = inquiries().verify(quote, ReplyLanguage.of(quote));
        return written(
                () -> VerificationJson.of(verification), () -> VerificationText.of(verification, hatsugen.paint()));
    }

    /** Draws a map; says where it is, or shows it as a table where it cannot be drawn. */
    String map(String meeting, List<String> topics, Path out) {
        Locale language = ReplyLanguage.of(meeting, String.join(" ", topics));
        return switch (inquiries().map(meeting, topics, language)) {
            case Outcome.Missing<TopicMap> missing -> SafeText.line(missing.lead());
            case Outcome.Found<TopicMap> found ->
                switch (hatsugen.workbench().painter().draw(found.value(), language)) {
                    case Drawing.Table table -> SafeText.of(table.text()) + "\n" + table.hint();
                    case Drawing.Picture picture -> {
                        write(out, picture.png());
                        yield Texts.in(language).get("map.written", SafeText.line(out.toString()));
                    }
                };
        };
    }

    /** @throws ConsoleFailure if the file cannot be written */
    void write(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw ConsoleFailure.failed(hatsugen.texts().get("failure.write", file), e);
        }
    }

    private Inquiries inquiries() {
        return hatsugen.workbench().inquiries();
    }

    private <T> String written(Outcome<T> outcome, Function<T, ObjectNode> asJson, Function<T, String> asText) {
        return switch (outcome) {
            case Outcome.Found<T> found ->
                written(() -> asJson.apply(found.value()), () -> asText.apply(found.value()));
            case Outcome.Missing<T> missing ->
                written(
                        () -> InquiryJson.missing(missing.reason(), missing.lead(), missing.near()),
                        () -> SafeText.line(missing.lead()));
        };
    }

    private String written(Supplier<ObjectNode> asJson, Supplier<String> asText) {
        return json ? Json.line(asJson.get()) : asText.get();
    }
}
