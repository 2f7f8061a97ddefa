package dev.hatsugen.language;

/** Reads words of a folded text as what they are meant for. Safe for several threads. */
public interface TextReader {

    /** {@code folded} with some of its words written as they are meant; all else stays. */
    Rewritten read(String folded);
}
