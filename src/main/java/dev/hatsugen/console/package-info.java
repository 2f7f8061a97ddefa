/**
 * The command line and the interactive console. Open {@link dev.hatsugen.console.Console} first: it holds the list of commands,
 * which are a class each. Those that ask for something of the minutes are all made by {@link dev.hatsugen.console.RequestCommand}
 * from the types of {@link dev.hatsugen.request.MinutesRequest}. What the commands need from the rest of Hatsugen they ask of a
 * {@link dev.hatsugen.console.Services}, which is opened only by a command that needs it.
 *
 * <p>Answers go to standard output, everything else to standard error. The only package that uses picocli, JLine and the progress
 * bar. It knows no index, no parser and no settings.
 */
@NullMarked
package dev.hatsugen.console;

import org.jspecify.annotations.NullMarked;
