package dev.hatsugen.answer.requests;

import dev.hatsugen.answer.VerifiedQuote;

/**
 * Words that respond to a request.
 *
 * @param quote the words
 * @param evidence why they are taken to respond
 */
public record Response(VerifiedQuote quote, Evidence evidence) {}
