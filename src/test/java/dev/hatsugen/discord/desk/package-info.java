@NullMarked
package dev.hatsugen.discord.desk;

import org.jspecify.annotations.NullMarked;
