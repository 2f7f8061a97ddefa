/**
 * What is done about requests that Discord does not serve. {@link dev.hatsugen.discord.rest.RestClient} is the class to open first: it
 * makes the HTTP client that JDA sends its requests with.
 *
 * <p>This package knows no command and no card.
 */
@NullMarked
package dev.hatsugen.discord.rest;

import org.jspecify.annotations.NullMarked;
