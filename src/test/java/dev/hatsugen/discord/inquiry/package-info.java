@NullMarked
package dev.hatsugen.discord.inquiry;

import org.jspecify.annotations.NullMarked;
