/**
 * Everything that can be asked for by name instead of by a question. {@link dev.hatsugen.request.MinutesRequest} is the class to open
 * first: it declares each request with its arguments once. {@link dev.hatsugen.request.MinutesService} answers with a
 * {@link dev.hatsugen.request.Report}, which the command line, its JSON and the bot only render;
 * {@link dev.hatsugen.request.Suggestions} offers what there is to name. {@link dev.hatsugen.request.Intent} is what plain words want
 * that a command gives too.
 */
@NullMarked
package dev.hatsugen.request;

import org.jspecify.annotations.NullMarked;
