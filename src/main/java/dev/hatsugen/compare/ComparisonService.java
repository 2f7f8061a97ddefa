package dev.hatsugen.compare;

import dev.hatsugen.answer.Answer;
import dev.hatsugen.messages.Messages;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.question.MemberFinder;
import dev.hatsugen.question.MemberMatch;
import dev.hatsugen.question.Participant;
import dev.hatsugen.retrieval.ScoredPassage;
import dev.hatsugen.retrieval.TopicSearch;
import dev.hatsugen.statements.CitedPassage;
import dev.hatsugen.statements.StatementService;
import dev.hatsugen.statements.Statements;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts what a member or an office said on a topic side by side, meeting by meeting. Safe for several threads. */
public final class ComparisonService {

    private static final int MAX_OF_A_MEETING = 3;

    private final Corpus corpus;
    private final MemberFinder members;
    private final TopicSearch topics;
    private final StatementService statements;
    private final Messages messages = new Messages(ComparisonService.class);

    public ComparisonService(Corpus corpus, MemberFinder members, TopicSearch topics, StatementService statements) {
        this.corpus = corpus;
        this.members = members;
        this.topics = topics;
        this.statements = statements;
    }

    /**
     * Compares the meetings.
     *
     * @param member a person or an office as users name them: 伊藤, 外務省, 警察, 本部長
     * @param topic a topic as users name it, not blank
     * @param language of our own words: {@link Locale#JAPANESE} or {@link Locale#ENGLISH}
     * @throws IllegalArgumentException if the topic is blank
     */
    public Comparison compare(String member, String topic, Locale language) {
        if (topic.isBlank()) {
            throw new IllegalArgumentException("a comparison needs a topic");
        }
        return switch (members.find(member, List.of())) {
            case MemberMatch.Known known -> of(known.participants(), member.strip(), topic.strip(), language);
            case MemberMatch.Unknown unknown ->
                new Comparison.Missing(
                        member,
                        topic,
                        language,
                        messages.get(language, "missing.member", unknown.asked()),
                        Answer.Reason.NO_SUCH_MEMBER,
                        unknown.near());
            case MemberMatch.Elsewhere elsewhere ->
                throw new IllegalStateException("all meetings were asked for: " + elsewhere.asked());
        };
    }

    private Comparison of(List<Participant> participants, String member, String topic, Locale language) {
        List<ScoredPassage> ranked = topics.ranked(topic, participants);
        List<ComparedMeeting> meetings = new ArrayList<>();
        for (Meeting meeting : corpus.meetings()) {
            List<Participant> there = participants.stream()
                    .filter(participant -> participant.meeting().equals(meeting))
                    .toList();
            meetings.add(
                    there.isEmpty()
                            ? nobody(meeting, member, language)
                            : of(meeting, there, ranked, new Asked(member, topic, language)));
        }
        boolean any = meetings.stream().anyMatch(meeting -> !meeting.passages().isEmpty());
        if (!any) {
            boolean silent = participants.stream().noneMatch(Participant::spoke);
            boolean absent = silent && participants.stream().anyMatch(Participant::isAbsent);
            Answer.Reason reason = absent ? Answer.Reason.ABSENT : Answer.Reason.NO_STATEMENT_ON_TOPIC;
            String lead = messages.get(language, silent ? "missing.silent" : "missing.topic", member, topic);
            return new Comparison.Missing(member, topic, language, lead, reason, List.of());
        }
        return new Comparison.SideBySide(
                member, topic, language, messages.get(language, "lead", member, topic), meetings);
    }

    /** What was asked for. */
    private record Asked(String member, String topic, Locale language) {}

    private ComparedMeeting nobody(Meeting meeting, String member, Locale language) {
        return new ComparedMeeting(
                meeting, List.of(), 0, 0, List.of(), 0, messages.get(language, "note.nobody", member));
    }

    private ComparedMeeting of(Meeting meeting, List<Participant> there, List<ScoredPassage> ranked, Asked asked) {
        Statements found = statements.of(
                there, new Statements.Request(asked.member(), asked.topic(), meeting.key(), asked.language()));
        int scanned = found.ledger().scanned();
        int matched = found.ledger().matched();
        if (found instanceof Statements.Listed listed) {
            List<CitedPassage> best = best(listed.passages(), ranked);
            int further = listed.passages().size() - best.size();
            return new ComparedMeeting(meeting, there, scanned, matched, best, further, "");
        }
        boolean absent = there.stream().allMatch(Participant::isAbsent);
        String key = absent ? "note.absent" : scanned == 0 ? "note.silent" : "note.topic";
        String names = there.stream().map(Participant::shown).distinct().collect(Collectors.joining("・"));
        String note = messages.get(asked.language(), key, names, asked.topic(), scanned);
        return new ComparedMeeting(meeting, there, scanned, matched, List.of(), 0, note);
    }

    /** The passages that the retriever ranks highest, and those with the topic's own words before those that go on with it. */
    private static List<CitedPassage> best(List<CitedPassage> passages, List<ScoredPassage> ranked) {
        List<String> order =
                ranked.stream().map(finding -> finding.passage().text()).toList();
        Set<CitedPassage> best = passages.stream()
                .sorted(Comparator.comparing(CitedPassage::continued).thenComparingInt(passage -> rank(order, passage)))
                .limit(MAX_OF_A_MEETING)
                .collect(Collectors.toCollection(HashSet::new));
        return passages.stream().filter(best::contains).toList();
    }

    private static int rank(List<String> order, CitedPassage passage) {
        int rank = order.indexOf(passage.quote().text());
        return rank < 0 ? order.size() : rank;
    }
}
