/** {@code /status}: how the bot does, for administrators. */
@NullMarked
package dev.hatsugen.discord.status;

import org.jspecify.annotations.NullMarked;
