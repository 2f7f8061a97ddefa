@NullMarked
package dev.hatsugen.discord.connection;

import org.jspecify.annotations.NullMarked;
