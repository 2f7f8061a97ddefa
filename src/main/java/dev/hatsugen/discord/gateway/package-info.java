/**
 * How the bot stays connected without hammering Discord. JDA 6.5 connects again without a pause in two situations;
 * {@link dev.hatsugen.discord.gateway.PatientSessionController} holds the one at the start,
 * {@link dev.hatsugen.discord.gateway.ReconnectBrake} the one in a running session.
 *
 * <p>This package knows no command and no card.
 */
@NullMarked
package dev.hatsugen.discord.gateway;

import org.jspecify.annotations.NullMarked;
