/**
 * The words of our own that a user reads, in Japanese and English, from the resource bundle beside each package. Open {@link
 * dev.hatsugen.messages.Messages} first.
 */
@NullMarked
package dev.hatsugen.messages;

import org.jspecify.annotations.NullMarked;
