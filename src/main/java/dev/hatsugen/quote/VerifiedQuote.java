package dev.hatsugen.quote;

import dev.hatsugen.minutes.Lines;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.Span;
import dev.hatsugen.minutes.Speaker;
import dev.hatsugen.minutes.SpeakerRole;
import dev.hatsugen.minutes.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Words that are in the minutes, with who said them and where. Only {@link QuoteVerifier} makes one: the words are sliced from
 * the source and compared with it before the quote exists.
 */
public final class VerifiedQuote {

    private final Meeting meeting;
    private final @Nullable Statement statement;
    private final Speaker speaker;
    private final String text;
    private final Span source;
    private final Lines lines;
    private final String sha256;
    private final Relation relation;
    private final double score;
    private final Highlights highlights;

    VerifiedQuote(
            Meeting meeting,
            @Nullable Statement statement,
            Speaker speaker,
            String text,
            Span source,
            Lines lines,
            String sha256,
            Relation relation,
            double score,
            Highlights highlights) {
        this.meeting = meeting;
        this.statement = statement;
        this.speaker = speaker;
        this.text = text;
        this.source = source;
        this.lines = lines;
        this.sha256 = sha256;
        this.relation = relation;
        this.score = score;
        this.highlights = highlights;
    }

    /** The same quote with other highlights: ranges of {@link #text}. */
    public VerifiedQuote with(Highlights marked) {
        return new VerifiedQuote(meeting, statement, speaker, text, source, lines, sha256, relation, score, marked);
    }

    /** The meeting it is in. */
    public Meeting meeting() {
        return meeting;
    }

    /** The turn's id, for example {@code 42-05}; null for words of the record itself. */
    public @Nullable String statementId() {
        return statement == null ? null : statement.id();
    }

    /** Who said it; a speaker without label and attendee for words of the record itself. */
    public Speaker speaker() {
        return speaker;
    }

    /** The section's title, where the minutes have sections. */
    public @Nullable String section() {
        return statement == null ? null : statement.section();
    }

    /** What the turn does in its exchange; null where the minutes do not show it, and for words of the record itself. */
    public @Nullable SpeakerRole role() {
        return statement == null ? null : statement.role();
    }

    /** The words, line wraps joined; white space aside, exactly those of the source. */
    public String text() {
        return text;
    }

    /** Where the words are in the source, as offsets of its characters. */
    public Span source() {
        return source;
    }

    /** The physical lines the words are on. */
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

    /** What to mark in the text; {@link Highlights#NONE} where nothing was looked for. */
    public Highlights highlights() {
        return highlights;
    }
}
