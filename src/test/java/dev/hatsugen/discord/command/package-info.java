@NullMarked
package dev.hatsugen.discord.command;

import org.jspecify.annotations.NullMarked;
