@NullMarked
package dev.hatsugen.discord.runtime;

import org.jspecify.annotations.NullMarked;
