@NullMarked
package dev.hatsugen.discord.gateway;

import org.jspecify.annotations.NullMarked;
