package dev.hatsugen.console;

import dev.hatsugen.answer.Answer;
import dev.hatsugen.answer.Relation;
import dev.hatsugen.answer.VerifiedQuote;
import dev.hatsugen.minutes.Attendee;
import dev.hatsugen.minutes.Meeting;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An answer for people: the lead, then the quotes under their speakers. */
final class AnswerText {

    private static final String BAR = "  │ ";

    private final Paint paint;
    private final Texts texts;
    private final Origins origins = new Origins();
    private final StringBuilder page = new StringBuilder();

    private AnswerText(Paint paint, Texts texts) {
        this.paint = paint;
        this.texts = texts;
    }

    /** In the answer's language; ends without a line feed. */
    static String of(Answer answer, Paint paint) {
        AnswerText text = new AnswerText(paint, Texts.in(answer.language()));
        text.line(paint.strong(SafeText.line(answer.lead())));
        switch (answer) {
            case Answer.Answered answered -> text.quotes(answered.quotes());
            case Answer.NotFound notFound -> text.near(notFound.near());
        }
        return text.page.toString().stripTrailing();
    }

    private void near(List<VerifiedQuote> near) {
        if (!near.isEmpty()) {
            line("");
            line(texts.get("answer.near"));
            quotes(near);
        }
    }

    private void quotes(List<VerifiedQuote> quotes) {
        String group = "";
        for (VerifiedQuote quote : quotes) {
            String own = quote.meeting().key() + ' ' + quote.speaker().key() + ' ' + quote.relation();
            if (!own.equals(group)) {
                line("");
                line(heading(quote));
                group = own;
            }
            quote(quote);
        }
        line("");
        for (String origin : origins.seen()) {
            line(paint.quiet(Origins.MARK + " " + texts.get("answer.origin", SafeText.line(origin))));
        }
        line(paint.quiet(texts.get("answer.note")));
    }

    private String heading(VerifiedQuote quote) {
        String heading =
                paint.speaker("● " + SafeText.line(speaker(quote))) + "  " + SafeText.line(meeting(quote.meeting()));
        return quote.relation() == Relation.SAID ? heading : heading + "  " + paint.strong(relation(quote.relation()));
    }

    private String speaker(VerifiedQuote quote) {
        String label = quote.speaker().label();
        Attendee attendee = quote.speaker().attendee();
        if (attendee == null) {
            return label != null ? label : nobody(quote);
        }
        String name = origins.marked(attendee.name().full(), Origins.of(attendee));
        return label == null ? name : texts.get("answer.speaker", name, label);
    }

    private String nobody(VerifiedQuote quote) {
        return texts.get(quote.statementId() == null ? "answer.record" : "answer.nobody");
    }

    private String meeting(Meeting meeting) {
        Integer number = meeting.number();
        LocalDate date = meeting.header().date();
        String name = number != null ? texts.get("meeting.number", number) : meeting.key();
        return origins.marked(
                date == null ? name : name + " " + date, meeting.header().supplied());
    }

    private String relation(Relation relation) {
        return texts.get("relation." + relation.name().toLowerCase(Locale.ROOT));
    }

    private void quote(VerifiedQuote quote) {
        SafeText.of(quote.text()).lines().forEach(words -> line(BAR + words));
        line(paint.quiet("    " + place(quote.section(), quote)));
    }

    private String place(@Nullable String section, VerifiedQuote quote) {
        int first = quote.lines().first();
        int last = quote.lines().last();
        String lines = first == last ? texts.get("answer.line", first) : texts.get("answer.lines", first, last);
        return section == null ? lines : SafeText.line(section) + " · " + lines;
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
