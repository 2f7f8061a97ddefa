package dev.hatsugen.verify;

import dev.hatsugen.minutes.Span;

/**
 * Where a claim and the record differ.
 *
 * @param claimed a range of the claim as it was given; empty where the claim leaves words out
 * @param recorded a range of the true quote's text; empty where the claim adds words
 */
public record Difference(Span claimed, Span recorded) {}
