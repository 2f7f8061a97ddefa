/**
 * What a question asks, told without a language model: who, which meeting, when, what kind of answer, what about. Open
 * {@link dev.hatsugen.question.QuestionParser} first; {@link dev.hatsugen.question.ParsedQuestion} is what comes out of it.
 * {@link dev.hatsugen.question.MemberFinder} reads a name alone, as commands take one.
 *
 * <p>It knows the people and meetings of the corpus, and neither index nor answer.
 */
@NullMarked
package dev.hatsugen.question;

import org.jspecify.annotations.NullMarked;
