package dev.hatsugen.request;

import dev.hatsugen.corpus.Current;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.quote.QuoteGloss;
import dev.hatsugen.quote.VerifiedQuote;
import dev.hatsugen.record.Agenda;
import dev.hatsugen.statements.Statements;
import dev.hatsugen.summary.Decisions;
import dev.hatsugen.summary.Summaries;
import dev.hatsugen.summary.SummarySection;
import dev.hatsugen.topics.MapPainter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Answers the requests of every user interface. A language is {@link Locale#JAPANESE} or {@link Locale#ENGLISH}. Only statements
 * and comparisons open the index: their failures are {@link dev.hatsugen.answer.AnswerFailedException}s. Safe for several
 * threads.
 */
public final class MinutesService {

    private final Current<MinutesQueries> current;
    private final MapPainter painter;

    /**
     * Works out nothing yet.
     *
     * @param current finds what is asked for in the minutes as they are now
     * @param painter draws maps
     */
    public MinutesService(Current<MinutesQueries> current, MapPainter painter) {
        this.current = current;
        this.painter = painter;
    }

    /**
     * The request of that type; a label that was offered stands for its value.
     *
     * @throws IllegalArgumentException if an argument is missing that the type requires
     */
    public MinutesRequest read(RequestType type, Arguments given) {
        type.missing(given).ifPresent(argument -> {
            throw new IllegalArgumentException(type.name() + " needs " + argument.key());
        });
        return type.reader().apply(resolved(given));
    }

    /** The arguments with values in place of labels that were offered for them. */
    public Arguments resolved(Arguments given) {
        return given.values().isEmpty()
                ? given
                : current.with(queries -> queries.offered().read(given));
    }

    /** Whether {@code words} are offered for that argument, as a value or as a label. */
    public boolean offers(Argument argument, String words) {
        return current.with(queries -> queries.offered().knows(argument, words));
    }

    /**
     * What words want that a command gives too, in plain words or typed as a command in a message.
     *
     * @return empty where they are a question, or name what there is not
     */
    public Optional<Intent> intent(String words) {
        return words.startsWith("/") ? CommandLine.read(words, this) : current.with(queries -> queries.intent(words));
    }

    /** The same, but for plain words that want a comparison which has nothing to show: they are a question. Opens the index. */
    public Optional<Intent> answerable(String words) {
        Optional<Intent> intent = intent(words);
        return words.startsWith("/") ? intent : intent.filter(this::finds);
    }

    /** Whether a comparison, if it is one, has something to show. */
    private boolean finds(Intent intent) {
        return !(intent instanceof Intent.Named named)
                || !(read(named.line().type(), named.line().given()) instanceof MinutesRequest.Compare compare)
                || current.with(queries -> report(queries, compare, Locale.JAPANESE))
                                .tone()
                        != Tone.NOT_FOUND;
    }

    /** Answers a request; may take its time. */
    public Report answer(MinutesRequest request, Locale language) {
        return current.with(queries -> {
            Report report = report(queries, request, language);
            return queries.writer()
                    .map(writer -> writer.inTime(() -> WrittenReports.of(request, report, writer, queries.gloss())))
                    .orElseGet(() -> report.glossed(queries.gloss()));
        });
    }

    private Report report(MinutesQueries queries, MinutesRequest request, Locale language) {
        return switch (request) {
            case MinutesRequest.ListStatements asked ->
                StatementsReport.of(queries.statements(
                        new Statements.Request(asked.member(), asked.topic(), asked.meeting(), language)));
            case MinutesRequest.Search asked -> search(queries, asked, language);
            case MinutesRequest.ShowMeeting asked -> outline(queries, asked, language);
            case MinutesRequest.TraceTopic asked -> TimelineReport.of(language, queries.timeline(asked.topic()));
            case MinutesRequest.Summarize asked -> summary(queries, asked.meeting(), language);
            case MinutesRequest.ListDecisions asked ->
                sections(
                        queries,
                        asked.meeting(),
                        language,
                        "decisions",
                        meeting -> Decisions.of(meeting, language).sections());
            case MinutesRequest.ListAgenda asked ->
                sections(queries, asked.meeting(), language, "agenda", MinutesService::agenda);
            case MinutesRequest.ListRequests asked -> requests(queries, asked, language);
            case MinutesRequest.Compare asked ->
                ComparisonReport.of(queries.compare(asked.member(), asked.topic(), language));
            case MinutesRequest.Verify asked -> VerificationReport.of(queries.verify(asked.quote(), language));
            case MinutesRequest.DrawMap asked ->
                found(
                        queries.map(asked.meeting(), asked.topics(), language),
                        language,
                        map -> MapReport.of(language, map, asked.topics(), painter.draw(map, language)));
            case MinutesRequest.ListMeetings asked ->
                new CatalogReport(language).meetings(queries.corpus(), queries.catalog());
            case MinutesRequest.ListMembers asked ->
                new MembersReport(language, queries.gloss().in(language)).of(queries.corpus(), queries.catalog());
        };
    }

    private static Report search(MinutesQueries queries, MinutesRequest.Search asked, Locale language) {
        return found(queries.search(asked, language), language, hits -> SearchReport.of(language, asked, hits));
    }

    private static Report outline(MinutesQueries queries, MinutesRequest.ShowMeeting asked, Locale language) {
        return found(
                queries.meetings(asked.meeting(), language),
                language,
                meetings -> MeetingReport.of(language, queries.gloss().in(language), meetings));
    }

    private static Report summary(MinutesQueries queries, String chosen, Locale language) {
        return found(
                queries.sections(
                        chosen,
                        language,
                        meeting -> Summaries.of(meeting, language).sections()),
                language,
                found -> new SummaryReport(language, queries.gloss().in(language), queries::requests).of(found));
    }

    private static Report requests(MinutesQueries queries, MinutesRequest.ListRequests asked, Locale language) {
        return found(
                queries.requests(asked.meeting(), asked.member(), language),
                language,
                found -> RequestsReport.of(
                        language,
                        found,
                        queries.writer()
                                .map(writer -> JudgedRequests.of(found, writer))
                                .orElse(found)));
    }

    private static List<SummarySection> agenda(Meeting meeting) {
        return Agenda.lists(meeting, Agenda.Part.ALL).stream()
                .map(list -> SummarySection.ofItems(list.title(), list.items()))
                .toList();
    }

    /** @param name of the request: its messages say what is above the sections, and where there are none */
    private static Report sections(
            MinutesQueries queries,
            String chosen,
            Locale language,
            String name,
            Function<Meeting, List<SummarySection>> sections) {
        return found(
                queries.sections(chosen, language, sections),
                language,
                found -> SectionsReport.of(language, found, name));
    }

    private static <T> Report found(Outcome<T> outcome, Locale language, Function<T, Report> report) {
        return switch (outcome) {
            case Outcome.Found<T> found -> report.apply(found.value());
            case Outcome.Missing<T> missing ->
                new Report(
                        language,
                        Tone.NOT_FOUND,
                        missing.lead(),
                        WaysOn.of(missing.reason(), missing.near(), language),
                        ReportFields.head(missing.reason(), missing.lead())
                                .with("quotes", List.of())
                                .with("suggestions", missing.near()));
        };
    }

    /**
     * What to ask for so as to get all that the speaker of {@code quote} said on the topic of the question that it answers.
     *
     * @param quote the words of a speaker who has a name or a label
     */
    public RequestLine onTopicOf(String question, VerifiedQuote quote, Locale language) {
        Statements.Request request = current.with(queries -> queries.onTopicOf(question, quote, language));
        Arguments given =
                Arguments.NONE.with(Argument.MEMBER, request.member()).with(Argument.TOPIC, request.topicOrEmpty());
        return new RequestLine(MinutesRequest.ListStatements.TYPE, given);
    }

    /** Something to ask for in the latest minutes, typed as readers of that language do; empty where nobody spoke in them. */
    public Optional<Example> example(Locale language) {
        return current.with(queries -> queries.example(language));
    }

    /** What to offer to somebody who is typing; takes a moment to work out the first time. */
    public Suggestions suggestions() {
        return current.with(MinutesQueries::suggestions);
    }

    /** The gloss lines of quotes, for readers of English. */
    public QuoteGloss gloss() {
        return current.with(MinutesQueries::gloss);
    }
}
