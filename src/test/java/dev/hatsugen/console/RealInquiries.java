package dev.hatsugen.console;

import dev.hatsugen.answer.CorpusRoom;
import dev.hatsugen.answer.RealCorpus;
import dev.hatsugen.answer.comparison.Comparison;
import dev.hatsugen.answer.comparison.ComparisonService;
import dev.hatsugen.answer.requests.Requests;
import dev.hatsugen.answer.statements.StatementService;
import dev.hatsugen.answer.statements.Statements;
import dev.hatsugen.answer.verification.Verification;
import dev.hatsugen.answer.verification.VerificationService;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.question.MemberMatch;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The real services on the two minutes of the corpus; only maps are not drawn. */
final class RealInquiries implements Inquiries {

    private static final CorpusRoom ROOM = CorpusRoom.get();
    private static final StatementService STATEMENTS = new StatementService(ROOM.corpus, ROOM.members, ROOM.topics);
    private static final VerificationService VERIFICATION = new VerificationService(ROOM.corpus, ROOM.members);

    boolean hasFont = true;

    /** A command line on the corpus. */
    static FakeWorkbench workbench() {
        FakeWorkbench workbench = new FakeWorkbench();
        workbench.corpus = ROOM.corpus;
        workbench.inquiries = new RealInquiries();
        return workbench;
    }

    @Override
    public Statements statements(Statements.Request request) {
        return STATEMENTS.find(request);
    }

    @Override
    public Comparison compare(String member, String topic, Locale language) {
        return new ComparisonService(ROOM.corpus, ROOM.members, ROOM.topics, STATEMENTS)
                .compare(member, topic, language);
    }

    @Override
    public Verification verify(String quote, Locale language) {
        return VERIFICATION.verify(quote, null, language);
    }

    @Override
    public FoundRequests requests(List<Meeting> meetings, String member) {
        Requests requests = new Requests(RealCorpus.glossary());
        if (member.isBlank()) {
            return new FoundRequests(true, List.of(), requests.find(meetings, List.of()));
        }
        return ROOM.members.find(member, meetings) instanceof MemberMatch.Known known
                ? new FoundRequests(true, List.of(), requests.find(meetings, known.voices()))
                : new FoundRequests(false, List.of("青木 一彦"), List.of());
    }

    @Override
    public DrawnMap map(List<Meeting> meetings, List<String> topics, Path out, Locale language) {
        return hasFont
                ? new DrawnMap(true, "", "")
                : new DrawnMap(false, meetings.size() + " meetings, topics " + topics, "install a font");
    }
}
