package dev.hatsugen.console;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hatsugen.answer.Answer;
import dev.hatsugen.answer.comparison.Comparison;
import dev.hatsugen.answer.statements.MeetingChoice;
import dev.hatsugen.answer.statements.Statements;
import dev.hatsugen.answer.summary.Decisions;
import dev.hatsugen.answer.summary.Summaries;
import dev.hatsugen.answer.summary.Summary;
import dev.hatsugen.answer.verification.Verification;
import dev.hatsugen.minutes.Meeting;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;

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
        return hatsugen.workbench().inquiries().statements(new Statements.Request(member, topic, meeting, language));
    }

    String statements(Statements statements) {
        return written(() -> InquiryJson.statements(statements), () -> StatementsText.of(statements, hatsugen.paint()));
    }

    String summary(String meeting) {
        Locale language = ReplyLanguage.of(meeting);
        return sections(
                meeting,
                language,
                meetings(meeting).stream()
                        .map(each -> Summaries.of(each, language))
                        .toList());
    }

    String decisions(String meeting) {
        Locale language = ReplyLanguage.of(meeting);
        return sections(
                meeting,
                language,
                meetings(meeting).stream()
                        .map(each ->
                                new Summary(each, Decisions.of(each, language).sections()))
                        .toList());
    }

    private String sections(String meeting, Locale language, List<Summary> parts) {
        return parts.isEmpty()
                ? noSuchMeeting(meeting, language)
                : written(() -> InquiryJson.sections(parts), () -> SectionsText.of(parts, hatsugen.paint(), language));
    }

    String requests(String meeting, String member) {
        Locale language = ReplyLanguage.of(meeting, member);
        List<Meeting> meetings = meetings(meeting);
        if (meetings.isEmpty()) {
            return noSuchMeeting(meeting, language);
        }
        Inquiries.FoundRequests found = hatsugen.workbench().inquiries().requests(meetings, member);
        Texts texts = Texts.in(language);
        if (!found.known()) {
            String near =
                    found.near().isEmpty() ? "" : " " + texts.get("missing.near", String.join(", ", found.near()));
            return missing(
                    Answer.Reason.NO_SUCH_MEMBER, texts.get("missing.member", member.strip()) + near, found.near());
        }
        return written(
                () -> InquiryJson.requests(found.requests()),
                () -> found.requests().isEmpty()
                        ? texts.get("requests.none")
                        : RequestsText.of(found.requests(), hatsugen.paint(), language));
    }

    String compare(String member, String topic) {
        Comparison comparison =
                hatsugen.workbench().inquiries().compare(member, topic, ReplyLanguage.of(member, topic));
        return written(() -> InquiryJson.comparison(comparison), () -> ComparisonText.of(comparison, hatsugen.paint()));
    }

    String verify(String quote) {
        Verification verification = hatsugen.workbench().inquiries().verify(quote, ReplyLanguage.of(quote));
        return written(
                () -> VerificationJson.of(verification), () -> VerificationText.of(verification, hatsugen.paint()));
    }

    /** Draws a map; says where it is, or shows it as a table where it cannot be drawn. */
    String map(String meeting, List<String> topics, Path out) {
        Locale language = ReplyLanguage.of(meeting, String.join(" ", topics));
        List<Meeting> meetings = meeting.isBlank() ? List.of() : meetings(meeting);
        if (!meeting.isBlank() && meetings.isEmpty()) {
            return noSuchMeeting(meeting, language);
        }
        Inquiries.DrawnMap map = hatsugen.workbench().inquiries().map(meetings, topics, out, language);
        return map.written()
                ? Texts.in(language).get("map.written", SafeText.line(out.toString()))
                : SafeText.of(map.table()) + "\n" + map.hint();
    }

    private List<Meeting> meetings(String chosen) {
        return chosen.isBlank()
                ? hatsugen.workbench().corpus().meetings()
                : MeetingChoice.of(hatsugen.workbench().corpus(), chosen);
    }

    private String noSuchMeeting(String chosen, Locale language) {
        Texts texts = Texts.in(language);
        List<String> there = hatsugen.workbench().corpus().meetings().stream()
                .map(meeting ->
                        meeting.number() == null ? meeting.key() : texts.get("meeting.number", meeting.number()))
                .toList();
        String lead =
                texts.get("missing.meeting", chosen.strip(), there.stream().collect(Collectors.joining(", ")));
        return missing(Answer.Reason.NO_SUCH_MEETING, lead, there);
    }

    private String missing(Answer.Reason reason, String lead, List<String> near) {
        return written(() -> InquiryJson.missing(reason, lead, near), () -> SafeText.line(lead));
    }

    private String written(Supplier<ObjectNode> asJson, Supplier<String> asText) {
        return json ? Json.line(asJson.get()) : asText.get();
    }
}
