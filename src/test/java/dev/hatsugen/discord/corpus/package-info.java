@NullMarked
package dev.hatsugen.discord.corpus;

import org.jspecify.annotations.NullMarked;
