/**
 * What happened to the bot, counted and timed. Open {@link dev.hatsugen.metrics.BotMetrics} first: it counts what the bot tells of;
 * {@link dev.hatsugen.metrics.MetricsEndpoint} shows it to Prometheus on this machine.
 *
 * <p>This is the only room that knows Micrometer and Prometheus, and of the rest of Hatsugen it knows what can be noted of a bot.
 */
@NullMarked
package dev.hatsugen.metrics;

import org.jspecify.annotations.NullMarked;
