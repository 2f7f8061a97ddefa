package dev.hatsugen.request;

/** What words want that a command gives too: 「第3回のまとめ」, "what can you do?", {@code /summary 3}. */
public sealed interface Intent {

    /** To know what can be asked. */
    record Help() implements Intent {}

    /** What a command gives; none of its arguments is missing. */
    record Named(RequestLine line) implements Intent {}

    /** An answer to a question that stands behind the name of the command for questions. */
    record Question(String words) implements Intent {}
}
