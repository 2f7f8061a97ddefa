package dev.hatsugen.retrieval;

import dev.hatsugen.minutes.Passage;

/**
 * A passage that may answer.
 *
 * @param passage the passage
 * @param score how well it fits, from 0 to 1: comparable within one question
 * @param evidence how much of what the question is about is in it, from 0 to 1: comparable between questions
 * @param nearness the cosine of the question and its nearest sentence, from -1 to 1; 0 where it was not measured
 */
public record ScoredPassage(Passage passage, double score, double evidence, double nearness) {}
