package dev.hatsugen.quote;

import dev.hatsugen.minutes.Lines;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.Span;
import dev.hatsugen.minutes.Speaker;
import org.jspecify.annotations.Nullable;

/**
 * Words that stand in the minutes, with who said them and where. Only {@link QuoteVerifier} makes one: the words are sliced from
 * the source and compared with it before the quote exists.
 */
public final class VerifiedQuote {

    private final Meeting meeting;
    private final @Nullable String statementId;
    private final Speaker speaker;
    private final @Nullable String section;
    private final String text;
    private final Span source;
    private final Lines lines;
    private final String sha256;
    private final Relation relation;
    private final double score;

    VerifiedQuote(
            Meeting meeting,
            @Nullable String statementId,
            Speaker speaker,
            @Nullable String section,
            String text,
            Span source,
            Lines lines,
            String sha256,
            Relation relation,
            double score) {
        this.meeting = meeting;
        this.statementId = statementId;
        this.speaker = speaker;
        this.section = section;
        this.text = text;
        this.source = source;
        this.lines = lines;
        this.sha256 = sha256;
        this.relation = relation;
        this.score = score;
    }

    /** The meeting it stands in. */
    public Meeting meeting() {
        return meeting;
    }

    /** The turn's id, for example {@code 42-05}; null for words of the record itself. */
    public @Nullable String statementId() {
        return statementId;
    }

    /** Who said it; a speaker without label and attendee for words of the record itself. */
    public Speaker speaker() {
        return speaker;
    }

    /** The section's title, where the minutes have sections. */
    public @Nullable String section() {
        return section;
    }

    /** The words, line wraps joined; white space aside, exactly those of the source. */
    public String text() {
        return text;
    }

    /** Where the words stand in the source, as offsets of its characters. */
    public Span source() {
        return source;
    }

    /** The physical lines the words stand on. */
    public Lines lines() {
        return lines;
    }

    /** The SHA-256 of the words in UTF-8, white space taken out: anyone can make it again from the source. */
    public String sha256() {
        return sha256;
    }

    public Relation relation() {
        return relation;
    }

    /** How well it fits the question, from 0 to 1. */
    public double score() {
        return score;
    }
}
