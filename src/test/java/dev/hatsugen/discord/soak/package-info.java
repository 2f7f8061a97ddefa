/** Readers and faults for a long run of the bot. Open {@link dev.hatsugen.discord.soak.Reader} first. */
@NullMarked
package dev.hatsugen.discord.soak;

import org.jspecify.annotations.NullMarked;
