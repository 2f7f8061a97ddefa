/**
 * Who may ask where, and how much. {@link dev.hatsugen.discord.access.Doorkeeper} is the class to open first.
 *
 * <p>This package knows no command and no button.
 */
@NullMarked
package dev.hatsugen.discord.access;

import org.jspecify.annotations.NullMarked;
