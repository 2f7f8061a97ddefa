package dev.hatsugen.quote;

import dev.hatsugen.minutes.Span;

/**
 * What words for a time mean.
 *
 * @param word the words, as the quote has them
 * @param span where they are in the quote's text
 * @param resolved the time in brackets, in the reader's language: [2025年5月]; our words, to be beside the quote
 */
public record DateNote(String word, Span span, String resolved) {}
