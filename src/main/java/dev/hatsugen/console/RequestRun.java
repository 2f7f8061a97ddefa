package dev.hatsugen.console;

import dev.hatsugen.request.Argument;
import dev.hatsugen.request.Arguments;
import dev.hatsugen.request.Export;
import dev.hatsugen.request.MinutesService;
import dev.hatsugen.request.Report;
import dev.hatsugen.request.ReportFile;
import dev.hatsugen.request.RequestType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * One request of the command line or the chat: asks it, writes the files that were asked for, and gives what to print. No text ends
 * with a line feed.
 *
 * @param files where to write
 */
record RequestRun(HatsugenCommand hatsugen, RequestType type, Arguments given, Map<Export, Path> files) {

    /** @throws ConsoleFailure if an argument that is needed is blank, or a file cannot be written */
    String text() {
        return new ReportText(report(), hatsugen.paint(), files).text();
    }

    /** @throws ConsoleFailure as {@link #text} does */
    String json() {
        return Json.line(ReportJson.of(report()));
    }

    private Report report() {
        type.missing(given).ifPresent(argument -> {
            throw ConsoleFailure.wrongUse(hatsugen.texts().get("failure.blank", option(argument)), null);
        });
        Locale language = ReplyLanguage.of(given.values().values().toArray(String[]::new));
        MinutesService minutes = hatsugen.services().minutes();
        Report report = minutes.answer(minutes.read(type, given), language);
        report.files().forEach(this::write);
        return report;
    }

    private String option(Argument argument) {
        return type.takesBare(argument) ? argument.key().toUpperCase(Locale.ROOT) : "--" + argument.key();
    }

    private void write(ReportFile file) {
        Path path = files.get(file.export());
        if (path == null) {
            return;
        }
        try {
            Files.write(path, file.bytes().get());
        } catch (IOException e) {
            throw ConsoleFailure.failed(hatsugen.texts().get("failure.write", path), e);
        }
        if (file.export() != Export.PICTURE) {
            hatsugen.streams().err().println(SafeText.line(hatsugen.texts().get("statements.written", path)));
        }
    }
}
