package dev.hatsugen.requests;

import dev.hatsugen.quote.VerifiedQuote;

/**
 * Words that respond to a request.
 *
 * @param quote the words
 * @param evidence why they are taken to respond
 */
public record Response(VerifiedQuote quote, ResponseEvidence evidence) {}
