@NullMarked
package dev.hatsugen.discord.card;

import org.jspecify.annotations.NullMarked;
