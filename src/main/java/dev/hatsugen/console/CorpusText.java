package dev.hatsugen.console;

import dev.hatsugen.minutes.Attendee;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.Meeting;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the corpus holds, for people. Nothing here ends with a line feed. */
final class CorpusText {

    private final Texts texts;
    private final ProvenanceNotes origins = new ProvenanceNotes();

    private CorpusText(Texts texts) {
        this.texts = texts;
    }

    static String meetings(Corpus corpus, Texts texts) {
        CorpusText text = new CorpusText(texts);
        return text.page(corpus.meetings().stream().map(text::meeting).toList());
    }

    static String members(Corpus corpus, Texts texts) {
        CorpusText text = new CorpusText(texts);
        return text.page(MemberTable.of(corpus).stream().map(text::member).toList());
    }

    /** One line about all of it. */
    static String summary(Corpus corpus, Texts texts) {
        List<MemberTable.Entry> roll = MemberTable.of(corpus);
        CorpusText text = new CorpusText(texts);
        String meetings = corpus.meetings().stream().map(text::shortName).collect(Collectors.joining(", "));
        int statements = roll.stream().mapToInt(MemberTable.Entry::statements).sum();
        return texts.get("corpus.summary", SafeText.line(meetings), statements, roll.size());
    }

    private String page(List<String> entries) {
        StringBuilder page = new StringBuilder(String.join("\n", entries));
        for (String origin : origins.seen()) {
            page.append('\n')
                    .append(ProvenanceNotes.MARK)
                    .append(' ')
                    .append(texts.get("answer.origin", SafeText.line(origin)));
        }
        return page.toString();
    }

    private String meeting(Meeting meeting) {
        String title = meeting.header().title() == null
                ? meeting.key()
                : String.valueOf(meeting.header().title());
        LocalDate date = meeting.header().date();
        String dated = origins.marked(
                date == null ? title : title + "  " + date, meeting.header().supplied());
        String place =
                meeting.header().place() == null ? "" : "  " + meeting.header().place();
        return SafeText.line(dated + place + "  "
                + texts.get(
                        "corpus.meeting",
                        meeting.statements().size(),
                        meeting.attendees().size(),
                        meeting.source().name()));
    }

    private String member(MemberTable.Entry member) {
        String kana = member.kana() == null ? "" : " (" + member.kana() + ")";
        String terms = member.terms().stream().map(this::term).collect(Collectors.joining("; "));
        return SafeText.line(member.name() + kana + "  " + terms);
    }

    private String term(MemberTable.Term term) {
        Attendee attendee = term.attendee();
        String meeting = shortName(term.meeting());
        if (attendee == null) {
            return texts.get("corpus.term.label", meeting, term.statements());
        }
        String post = origins.marked(attendee.post(), ProvenanceNotes.of(attendee));
        String way = texts.get("attendance." + attendee.attendance().name().toLowerCase(Locale.ROOT));
        return texts.get("corpus.term", meeting, post, way, term.statements());
    }

    private String shortName(Meeting meeting) {
        return meeting.displayName(number -> texts.get("meeting.number", number));
    }
}
