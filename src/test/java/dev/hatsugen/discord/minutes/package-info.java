@NullMarked
package dev.hatsugen.discord.minutes;

import org.jspecify.annotations.NullMarked;
