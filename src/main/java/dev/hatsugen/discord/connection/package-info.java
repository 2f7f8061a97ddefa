/**
 * How the bot stays connected without hammering Discord. JDA 6.5 connects again without a pause in two situations;
 * {@link dev.hatsugen.discord.connection.PatientSessionController} holds the one at the start,
 * {@link dev.hatsugen.discord.connection.ReconnectBrake} the one in a running session.
 *
 * <p>This package knows no command and no card.
 */
@NullMarked
package dev.hatsugen.discord.connection;

import org.jspecify.annotations.NullMarked;
