/**
 * What can be noted of a running bot, in numbers and names of ours and never in words of users.
 * {@link dev.hatsugen.monitoring.BotObserver} is the interface to open first: the other packages tell it what happens, and
 * whoever wants to count or to log implements it.
 *
 * <p>This package knows no command, no card and no connection.
 */
@NullMarked
package dev.hatsugen.monitoring;

import org.jspecify.annotations.NullMarked;
