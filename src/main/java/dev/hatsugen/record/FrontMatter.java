package dev.hatsugen.record;

import dev.hatsugen.language.Lexicon;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.RecordText;
import dev.hatsugen.minutes.Reflow;
import dev.hatsugen.minutes.Span;
import dev.hatsugen.quote.QuoteVerifier;
import dev.hatsugen.quote.Relation;
import dev.hatsugen.quote.VerifiedQuote;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lines of what is before the proceedings: time, place, and the line of a stretch of the source. */
public final class FrontMatter {

    private static final Lexicon FIELDS = Lexicon.of("front-fields");
    private static final Pattern TIME = FIELDS.pattern("time");
    private static final Pattern PLACE = FIELDS.pattern("place");
    private static final Pattern ABSENT = FIELDS.pattern("absent");
    private static final Pattern PRESENT = FIELDS.pattern("present");
    private static final Pattern AGENDA = FIELDS.pattern("agenda");
    private static final Pattern ITEM = FIELDS.pattern("item");
    private static final Pattern END = FIELDS.pattern("end");
    private static final int MAX_TITLE_LENGTH = 8;

    private FrontMatter() {}

    /** The line that says when the meeting was held; none where none does. */
    public static List<VerifiedQuote> time(Meeting meeting) {
        return field(meeting, TIME);
    }

    /** The line that says where the meeting was held; none where none does. */
    public static List<VerifiedQuote> place(Meeting meeting) {
        return field(meeting, PLACE);
    }

    /** The line that says who was absent; none where none does. */
    static List<VerifiedQuote> absent(Meeting meeting) {
        return field(meeting, ABSENT);
    }

    /** The line that says who was there; none where none does. */
    static List<VerifiedQuote> present(Meeting meeting) {
        return field(meeting, PRESENT);
    }

    /** The agenda items of a line 「議題：…」 and of the numbered lines below it; none where there is no such line. */
    static List<VerifiedQuote> agenda(Meeting meeting) {
        List<VerifiedQuote> items = new ArrayList<>();
        for (RecordText front : meeting.recordTexts(RecordText.Kind.FRONT)) {
            boolean isAgenda = false;
            for (Span line : lines(front.words())) {
                String words = line.of(front.words().text());
                Matcher label = AGENDA.matcher(words);
                boolean isLabel = label.lookingAt();
                isAgenda = isLabel || (isAgenda && ITEM.matcher(words).lookingAt());
                boolean isAlone = isLabel && label.end() == words.length();
                if (isAgenda && !isAlone) {
                    items.add(QuoteVerifier.quote(meeting, front, line, Relation.RECORD, 1));
                }
            }
        }
        return items;
    }

    /** The line below the proceedings that says when they ended; none where none does. */
    static List<VerifiedQuote> end(Meeting meeting) {
        return Stream.of(RecordText.Kind.END, RecordText.Kind.NOTE)
                .flatMap(kind -> meeting.recordTexts(kind).stream())
                .flatMap(text -> lines(text.words()).stream()
                        .filter(line ->
                                END.matcher(line.of(text.words().text())).find())
                        .map(line -> QuoteVerifier.quote(meeting, text, line, Relation.RECORD, 1)))
                .toList();
    }

    /** The line that holds a stretch of the source; null where no line does. */
    static @Nullable VerifiedQuote at(Meeting meeting, Span source, Relation relation) {
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

    /** The lines of {@code words}, without empty ones. */
    static List<Span> lines(Reflow words) {
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

    private static List<VerifiedQuote> field(Meeting meeting, Pattern wanted) {
        for (RecordText front : meeting.recordTexts(RecordText.Kind.FRONT)) {
            List<Span> lines = lines(front.words());
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i).of(front.words().text());
                Matcher matcher = wanted.matcher(line);
                if (matcher.find()) {
                    boolean title = line.length() <= MAX_TITLE_LENGTH && i + 1 < lines.size();
                    Span value = title ? lines.get(i + 1) : lines.get(i);
                    return List.of(QuoteVerifier.quote(meeting, front, value, Relation.RECORD, 1));
                }
            }
        }
        return List.of();
    }
}
