package dev.hatsugen.minutes;

/** One stretch of the minutes. All blocks in order, label lines included, hold every visible character of the source once. */
public sealed interface Block permits Statement, RecordText {

    /** The words of the block, without a label line. */
    Reflow words();

    /** The stretch of the source that the block covers, label line included. */
    Span source();
}
