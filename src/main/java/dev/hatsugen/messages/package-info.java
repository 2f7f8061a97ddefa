/** The words of our own that a user reads, in Japanese and English, from resource bundles. */
@NullMarked
package dev.hatsugen.messages;

import org.jspecify.annotations.NullMarked;
