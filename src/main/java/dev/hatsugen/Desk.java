package dev.hatsugen;

import dev.hatsugen.answer.comparison.Comparison;
import dev.hatsugen.answer.comparison.ComparisonService;
import dev.hatsugen.answer.requests.Requests;
import dev.hatsugen.answer.statements.StatementService;
import dev.hatsugen.answer.statements.Statements;
import dev.hatsugen.answer.topics.TopicMap;
import dev.hatsugen.answer.topics.TopicMaps;
import dev.hatsugen.answer.verification.Verification;
import dev.hatsugen.answer.verification.VerificationService;
import dev.hatsugen.chart.Drawing;
import dev.hatsugen.chart.MapDrawer;
import dev.hatsugen.console.ConsoleFailure;
import dev.hatsugen.console.Inquiries;
import dev.hatsugen.language.Glossary;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.question.MemberFinder;
import dev.hatsugen.question.MemberMatch;
import dev.hatsugen.question.People;
import dev.hatsugen.retrieval.TopicSearch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Answers the commands that are no questions. Only statements and comparisons ask for the index. */
final class Desk implements Inquiries {

    private final Corpus corpus;
    private final Glossary glossary;
    private final Supplier<TopicSearch> topics;
    private final Requests requests;
    private @Nullable MemberFinder members;
    private @Nullable VerificationService verifications;

    /** @param topics opens the index when it is asked for */
    Desk(Corpus corpus, Glossary glossary, Supplier<TopicSearch> topics) {
        this.corpus = corpus;
        this.glossary = glossary;
        this.topics = topics;
        this.requests = new Requests(glossary);
    }

    @Override
    public Statements statements(Statements.Request request) {
        return Office.attempt(() -> statementService().find(request));
    }

    @Override
    public Comparison compare(String member, String topic, Locale language) {
        return Office.attempt(() -> new ComparisonService(corpus, members(), topics.get(), statementService())
                .compare(member, topic, language));
    }

    @Override
    public Verification verify(String quote, Locale language) {
        return verificationService().verify(quote, null, language);
    }

    @Override
    public FoundRequests requests(List<Meeting> meetings, String member) {
        if (member.isBlank()) {
            return new FoundRequests(true, List.of(), requests.find(meetings, List.of()));
        }
        return switch (members().find(member, meetings)) {
            case MemberMatch.Known known -> new FoundRequests(true, List.of(), requests.find(meetings, known.voices()));
            case MemberMatch.Elsewhere elsewhere ->
                new FoundRequests(true, List.of(), requests.find(meetings, elsewhere.voices()));
            case MemberMatch.Unknown unknown -> new FoundRequests(false, unknown.near(), List.of());
        };
    }

    @Override
    public DrawnMap map(List<Meeting> meetings, List<String> about, Path out, Locale language) {
        TopicMaps maps = new TopicMaps(corpus, glossary);
        boolean overMeetings = about.size() == 1 && meetings.isEmpty();
        TopicMap map = overMeetings
                ? maps.overMeetings(about.getFirst(), language)
                : maps.ofMembers(meetings, about, language);
        return switch (MapDrawer.ofMachine().draw(map, language)) {
            case Drawing.Table table -> new DrawnMap(false, table.text(), table.hint());
            case Drawing.Picture picture -> {
                write(out, picture.png());
                yield new DrawnMap(true, "", "");
            }
        };
    }

    private static void write(Path out, byte[] bytes) {
        try {
            Files.write(out, bytes);
        } catch (IOException e) {
            throw ConsoleFailure.failed(out + " cannot be written.", e);
        }
    }

    private StatementService statementService() {
        return new StatementService(corpus, members(), topics.get());
    }

    private synchronized MemberFinder members() {
        MemberFinder known = members;
        if (known == null) {
            known = new MemberFinder(new People(corpus), glossary);
            members = known;
        }
        return known;
    }

    private synchronized VerificationService verificationService() {
        VerificationService known = verifications;
        if (known == null) {
            known = new VerificationService(corpus, members());
            verifications = known;
        }
        return known;
    }
}
