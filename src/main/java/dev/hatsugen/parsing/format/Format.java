package dev.hatsugen.parsing.format;

/** One kind of file. */
interface Format {

    /** Whether the file is of this kind, by what it holds; its name is a hint. */
    boolean accepts(String name, byte[] bytes);

    /**
     * The text of the file.
     *
     * @throws UnreadableFormatException if it is damaged, encrypted, too large or holds no text
     */
    ExtractedText extract(String name, byte[] bytes) throws UnreadableFormatException;
}
