package dev.hatsugen.statements;

import dev.hatsugen.answer.Answer;
import dev.hatsugen.messages.Messages;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.question.MemberFinder;
import dev.hatsugen.question.MemberMatch;
import dev.hatsugen.question.Participant;
import dev.hatsugen.quote.VerifiedQuote;
import dev.hatsugen.retrieval.TopicSearch;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Lists every statement of a member, on a topic or on all: all turns are looked through. Safe for several threads. */
public final class StatementService {

    private static final int MAX_NEAR = 3;
    private static final String AND = "・";

    private final Corpus corpus;
    private final MemberFinder members;
    private final TopicSearch topics;
    private final Messages messages = new Messages(StatementService.class);

    public StatementService(Corpus corpus, MemberFinder members, TopicSearch topics) {
        this.corpus = corpus;
        this.members = members;
        this.topics = topics;
    }

    /** The statements that are asked for, or why there are none. */
    public Statements find(Statements.Request request) {
        List<Meeting> meetings = corpus.meetings();
        String wanted = request.meeting() == null ? "" : request.meeting().strip();
        if (!wanted.isEmpty()) {
            meetings = MeetingChoice.of(corpus, wanted);
            if (meetings.isEmpty()) {
                return missing(
                        request,
                        Answer.Reason.NO_SUCH_MEETING,
                        List.of(),
                        "missing.meeting",
                        wanted,
                        names(corpus.meetings(), request));
            }
        }
        MemberMatch match = members.find(request.member(), meetings);
        return switch (match) {
            case MemberMatch.Known known -> of(request, known);
            case MemberMatch.Elsewhere elsewhere ->
                missing(
                        request,
                        Answer.Reason.NO_SUCH_MEMBER,
                        List.of(),
                        "missing.elsewhere",
                        elsewhere.asked(),
                        names(meetings, request));
            case MemberMatch.Unknown unknown ->
                missing(request, Answer.Reason.NO_SUCH_MEMBER, unknown.near(), "missing.member", unknown.asked());
        };
    }

    /**
     * The statements of people who are known already.
     *
     * @param participants at least one
     * @param request for the topic and the language; its member is what the people were called
     */
    public Statements of(List<Participant> participants, Statements.Request request) {
        return of(request, new MemberMatch.Known(request.member(), participants));
    }

    private Statements of(Statements.Request request, MemberMatch.Known member) {
        List<Participant> participants = member.participants();
        String asked = String.join(AND, member.people().keySet());
        int turns = TopicSearch.turns(participants).size();
        if (turns == 0) {
            boolean absent = participants.stream().anyMatch(Participant::isAbsent);
            return missing(
                    request,
                    absent ? Answer.Reason.ABSENT : Answer.Reason.NO_STATEMENT_ON_TOPIC,
                    List.of(),
                    absent ? "missing.absent" : "missing.silent",
                    asked);
        }
        List<CitedPassage> passages = request.hasTopic()
                ? topics.on(request.topicOrEmpty(), participants).stream()
                        .map(CitedPassage::of)
                        .toList()
                : topics.passages(participants).stream()
                        .map(passage -> new CitedPassage(CitedPassage.quote(passage), List.of(), false))
                        .toList();
        if (passages.isEmpty()) {
            return nothingOnTopic(request, participants, asked, turns);
        }
        Ledger ledger = ledger(turns, passages);
        return new Statements.Listed(request, lead(request, member, ledger), ledger, participants, passages);
    }

    private Statements nothingOnTopic(
            Statements.Request request, List<Participant> participants, String asked, int turns) {
        List<VerifiedQuote> near = topics.ranked(request.topicOrEmpty(), participants).stream()
                .limit(MAX_NEAR)
                .map(finding -> CitedPassage.quote(finding.passage()))
                .toList();
        String lead = messages.get(request.language(), "missing.topic", asked, turns, request.topicOrEmpty());
        return new Statements.Missing(
                request, lead, new Ledger(turns, 0, List.of()), Answer.Reason.NO_STATEMENT_ON_TOPIC, near, List.of());
    }

    private String lead(Statements.Request request, MemberMatch.Known member, Ledger ledger) {
        Set<String> people = member.people().keySet();
        String several = people.size() < 2
                ? ""
                : messages.get(request.language(), "lead.several", member.asked(), String.join(AND, people));
        String lead = request.hasTopic()
                ? messages.get(
                        request.language(),
                        "lead.topic",
                        ledger.scanned(),
                        ledger.matched(),
                        String.join(messages.get(request.language(), "list.comma"), ledger.words()))
                : messages.get(request.language(), "lead.all", String.join(AND, people), ledger.scanned());
        return several + lead;
    }

    private Statements missing(
            Statements.Request request, Answer.Reason reason, List<String> near, String key, Object... arguments) {
        String lead = messages.get(request.language(), key, arguments);
        String suggested = near.isEmpty() ? "" : messages.get(request.language(), "suggest", String.join(AND, near));
        return new Statements.Missing(request, lead + suggested, Ledger.EMPTY, reason, List.of(), near);
    }

    private String names(List<Meeting> meetings, Statements.Request request) {
        return meetings.stream()
                .map(meeting -> meeting.displayName(number -> messages.get(request.language(), "meeting", number)))
                .collect(Collectors.joining(AND));
    }

    private static Ledger ledger(int turns, List<CitedPassage> passages) {
        Set<String> matched = new LinkedHashSet<>();
        Set<String> found = new LinkedHashSet<>();
        for (CitedPassage passage : passages) {
            matched.add(String.valueOf(passage.quote().statementId()));
            found.addAll(passage.words());
        }
        return new Ledger(turns, matched.size(), List.copyOf(found));
    }
}
