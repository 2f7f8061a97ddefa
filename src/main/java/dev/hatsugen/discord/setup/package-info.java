/**
 * {@code /setup}: what the admins of a server set for it. {@link dev.hatsugen.discord.setup.SetupFeature} is the class to open first.
 */
@NullMarked
package dev.hatsugen.discord.setup;

import org.jspecify.annotations.NullMarked;
