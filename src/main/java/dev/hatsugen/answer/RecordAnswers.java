package dev.hatsugen.answer;

import dev.hatsugen.language.Folding;
import dev.hatsugen.minutes.Attendance;
import dev.hatsugen.minutes.Attendee;
import dev.hatsugen.minutes.Block;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.Provenance;
import dev.hatsugen.minutes.RecordText;
import dev.hatsugen.minutes.Reflow;
import dev.hatsugen.minutes.Sentences;
import dev.hatsugen.minutes.Span;
import dev.hatsugen.minutes.Statement;
import dev.hatsugen.retrieval.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Answers questions about the record itself: decisions, agenda, attendance, time and place, from its own blocks. */
final class RecordAnswers {

    private static final Pattern DECIDED = Pattern.compile("決定した|決定させていただ|決定する|決定いた|可決|承認された|了承された|承認する");
    private static final Pattern OBJECT_OF_DECISION = Pattern.compile("[「『].+[」』].{0,12}(?:決定|承認|可決)");
    private static final Pattern OBJECTION = Pattern.compile("異議|異論");
    private static final Pattern TIME = Pattern.compile("日\\s*時|年.{1,8}月.{1,8}日|時.{0,6}分|開会|閉会");
    private static final Pattern PLACE = Pattern.compile("場\\s*所");

    private RecordAnswers() {}

    /** What the record of {@code meeting} says on a question of that kind; empty where it says nothing. */
    static List<VerifiedQuote> quotes(Meeting meeting, Kind kind, String topic) {
        return switch (kind) {
            case DECISIONS -> decisions(meeting);
            case DISCUSSED -> listUnder(meeting, "討議|審議");
            case REPORTED -> listUnder(meeting, "報告");
            case AGENDA -> listUnder(meeting, "");
            case ATTENDANCE -> attendance(meeting, topic);
            case ABSENCE -> absent(meeting);
            case OBJECTION -> objections(meeting);
            case TIME -> field(meeting, TIME);
            case PLACE -> field(meeting, PLACE);
            case FACT, EVERYONE, ACROSS -> throw new IllegalArgumentException("no question about the record: " + kind);
        };
    }

    /** The sentence that says what was decided, what stood for decision, and the words that decided it. */
    private static List<VerifiedQuote> decisions(Meeting meeting) {
        List<VerifiedQuote> named = new ArrayList<>();
        List<VerifiedQuote> decided = new ArrayList<>();
        for (Statement statement : meeting.statements()) {
            String text = statement.words().text();
            for (Span sentence : Sentences.of(text)) {
                if (OBJECT_OF_DECISION.matcher(sentence.of(text)).find()
                        && !sentence.of(text).contains("閣議決定")) {
                    named.add(QuoteVerifier.quote(meeting, statement, sentence, Relation.SAID, 1));
                } else if (DECIDED.matcher(sentence.of(text)).find()
                        && statement.words().text().length() < 200) {
                    decided.add(QuoteVerifier.quote(meeting, statement, sentence, Relation.SAID, 0.9));
                }
            }
        }
        List<VerifiedQuote> quotes = new ArrayList<>(named);
        quotes.addAll(listUnder(meeting, "決定"));
        quotes.addAll(decided);
        return quotes;
    }

    private static List<VerifiedQuote> objections(Meeting meeting) {
        List<VerifiedQuote> quotes = new ArrayList<>();
        for (Block block : meeting.blocks()) {
            boolean note = block instanceof RecordText text && text.kind() == RecordText.Kind.NOTE;
            boolean shortTurn = block instanceof Statement statement
                    && statement.words().text().length() < 200;
            if ((note || shortTurn) && OBJECTION.matcher(block.words().text()).find()) {
                Relation relation = note ? Relation.RECORD : Relation.SAID;
                quotes.add(QuoteVerifier.quote(meeting, block, block.words().all(), relation, note ? 1 : 0.9));
            }
        }
        quotes.sort((left, right) -> Double.compare(right.score(), left.score()));
        return quotes;
    }

    /** Agenda items under the labels that match, each a quote of its own. */
    private static List<VerifiedQuote> listUnder(Meeting meeting, String label) {
        List<VerifiedQuote> quotes = new ArrayList<>();
        String heading = "";
        for (Block block : meeting.blocks()) {
            if (block instanceof RecordText text && text.kind() == RecordText.Kind.HEADING) {
                heading = text.words().text();
            } else if (block instanceof RecordText text && text.kind() == RecordText.Kind.LIST) {
                if (Pattern.compile("【?.{0,4}(?:" + label + ")")
                        .matcher(heading)
                        .find()) {
                    lines(text.words())
                            .forEach(line -> quotes.add(QuoteVerifier.quote(meeting, text, line, Relation.RECORD, 1)));
                }
            }
        }
        return quotes;
    }

    /** The lines of the list of attendance: those whose post or name the question names, else all. */
    private static List<VerifiedQuote> attendance(Meeting meeting, String topic) {
        List<VerifiedQuote> all = new ArrayList<>();
        List<VerifiedQuote> asked = new ArrayList<>();
        String wanted = Folding.fold(topic).replaceAll("[\\s、。？?]", "");
        for (Attendee attendee : meeting.attendees()) {
            if (attendee.provenance() instanceof Provenance.InText place
                    && attendee.attendance() != Attendance.ABSENT) {
                VerifiedQuote line = line(meeting, place.source(), Relation.RECORD);
                if (line == null) {
                    continue;
                }
                all.add(line);
                String post = Folding.fold(attendee.post());
                if ((post.length() >= 2 && wanted.contains(post))
                        || wanted.contains(Folding.fold(attendee.name().joined()))) {
                    asked.add(line);
                }
            }
        }
        return asked.isEmpty() ? all : asked;
    }

    /** The lines that say who was absent. */
    static List<VerifiedQuote> absent(Meeting meeting) {
        List<VerifiedQuote> quotes = new ArrayList<>();
        for (Attendee attendee : meeting.attendees()) {
            if (attendee.provenance() instanceof Provenance.InText place
                    && attendee.attendance() == Attendance.ABSENT) {
                VerifiedQuote line = line(meeting, place.source(), Relation.ABSENT);
                if (line != null
                        && quotes.stream().noneMatch(quote -> quote.source().equals(line.source()))) {
                    quotes.add(line);
                }
            }
        }
        return quotes;
    }

    private static List<VerifiedQuote> field(Meeting meeting, Pattern wanted) {
        List<VerifiedQuote> quotes = new ArrayList<>();
        for (RecordText front : meeting.recordTexts(RecordText.Kind.FRONT)) {
            List<Span> lines = lines(front.words());
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i).of(front.words().text());
                Matcher matcher = wanted.matcher(line);
                if (matcher.find() && quotes.isEmpty()) {
                    boolean title = line.length() <= 8 && i + 1 < lines.size();
                    quotes.add(QuoteVerifier.quote(
                            meeting, front, title ? lines.get(i + 1) : lines.get(i), Relation.RECORD, 1));
                }
            }
        }
        return quotes;
    }

    private static @Nullable VerifiedQuote line(Meeting meeting, Span source, Relation relation) {
        for (RecordText front : meeting.recordTexts(RecordText.Kind.FRONT)) {
            for (Span line : lines(front.words())) {
                if (source.contains(front.words().toSource(line))
                        || front.words().toSource(line).contains(source)) {
                    return QuoteVerifier.quote(meeting, front, line, relation, 1);
                }
            }
        }
        return null;
    }

    private static List<Span> lines(Reflow words) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        String text = words.text();
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (end > start) {
                lines.add(new Span(start, end));
            }
            start = end + 1;
        }
        return lines;
    }
}
