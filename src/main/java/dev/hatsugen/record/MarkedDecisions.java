package dev.hatsugen.record;

import dev.hatsugen.language.Lexicon;
import dev.hatsugen.minutes.Block;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.RecordText;
import dev.hatsugen.minutes.Span;
import dev.hatsugen.minutes.Statement;
import dev.hatsugen.quote.QuoteVerifier;
import dev.hatsugen.quote.Relation;
import dev.hatsugen.quote.VerifiedQuote;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** What a record itself sets down as decided: behind a mark ({@code ［決定］…}, {@code RESOLVED: …}), or in a list under such a heading. */
public final class MarkedDecisions {

    private static final Lexicon WORDS = Lexicon.of("resolutions");
    private static final Pattern MARKED = WORDS.pattern("marked");
    private static final Pattern HEADED = WORDS.pattern("marked-heading");

    private MarkedDecisions() {}

    /** The lists of what stood for decision, and all that is marked as decided, in the order of the record; empty where neither is. */
    public static List<VerifiedQuote> of(Meeting meeting) {
        List<VerifiedQuote> quotes = new ArrayList<>(Agenda.items(meeting, Agenda.Part.DECISION));
        boolean isListed = false;
        for (Block block : meeting.blocks()) {
            if (block instanceof Statement) {
                isListed = false;
            } else if (block instanceof RecordText text && text.kind() == RecordText.Kind.HEADING) {
                isListed = HEADED.matcher(text.words().text()).find();
            } else if (block instanceof RecordText text && text.kind() != RecordText.Kind.FRONT) {
                List<Span> decided = isListed ? FrontMatter.lines(text.words()) : marked(text);
                decided.stream()
                        .map(span -> QuoteVerifier.quote(meeting, text, span, Relation.RECORD, 1))
                        .filter(quote -> quotes.stream()
                                .noneMatch(other -> other.source().overlaps(quote.source())))
                        .toList()
                        .forEach(quotes::add);
            }
        }
        quotes.sort(Comparator.comparingInt(quote -> quote.source().start()));
        return quotes;
    }

    private static List<Span> marked(RecordText text) {
        return MARKED.matcher(text.words().text()).find() ? List.of(text.words().all()) : List.of();
    }
}
