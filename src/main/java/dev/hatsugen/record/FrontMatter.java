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
import org.jspecify.annotations.Nullable;

/** Lines of what is before the proceedings: time, place, and the line of a stretch of the source. */
public final class FrontMatter {

    private static final Lexicon FIELDS = Lexicon.of("front-fields");
    private static final Pattern TIME = FIELDS.pattern("time");
    private static final Pattern PLACE = FIELDS.pattern("place");
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
