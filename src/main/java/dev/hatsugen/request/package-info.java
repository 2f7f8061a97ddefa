/**
 * Everything that can be asked for by name instead of by a question: statements, summaries, decisions, requests, comparisons,
 * proofs of quotes, maps. {@link dev.hatsugen.request.Inquiries} is the class to open first; the command line and the bot
 * ask the same one. {@link dev.hatsugen.request.Suggestions} offers what there is to name.
 */
@NullMarked
package dev.hatsugen.request;

import org.jspecify.annotations.NullMarked;
