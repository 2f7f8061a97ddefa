@NullMarked
package dev.hatsugen.discord.ui;

import org.jspecify.annotations.NullMarked;
