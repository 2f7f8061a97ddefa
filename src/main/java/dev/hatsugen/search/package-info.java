/**
 * What can be looked for over all minutes without naming a person: words as they are written
 * ({@link dev.hatsugen.search.WordSearch}, the class to open first), and a topic over the meetings
 * ({@link dev.hatsugen.search.TopicTimeline}). Both look through every turn in scope and say how many that were.
 */
@NullMarked
package dev.hatsugen.search;

import org.jspecify.annotations.NullMarked;
