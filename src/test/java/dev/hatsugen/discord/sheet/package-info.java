@NullMarked
package dev.hatsugen.discord.sheet;

import org.jspecify.annotations.NullMarked;
