package dev.hatsugen.console;

import dev.hatsugen.statements.StatementExport;
import dev.hatsugen.statements.Statements;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code statements}: every statement of a member. */
@Command(
        name = "statements",
        mixinStandardHelpOptions = true,
        description = "Every statement of a member, all of them looked through. ある人の発言をすべて表示します。")
final class StatementsCommand implements Callable<Integer> {

    private final HatsugenCommand hatsugen;

    @Option(names = "--member", paramLabel = "M", required = true, description = "A person or an office (外務省). 発言者か役所")
    private String member = "";

    @Option(names = "--topic", paramLabel = "T", description = "Only what is said on it. 話題")
    private String topic = "";

    @Option(names = "--meeting", paramLabel = "N", description = "Only that meeting. 会合の回次")
    private String meeting = "";

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Option(names = "--markdown", paramLabel = "FILE", description = "Write them to a Markdown file as well.")
    private @Nullable Path markdown;

    @Option(names = "--csv", paramLabel = "FILE", description = "Write them to a CSV file for spreadsheets as well.")
    private @Nullable Path csv;

    StatementsCommand(HatsugenCommand hatsugen) {
        this.hatsugen = hatsugen;
    }

    @Override
    public Integer call() {
        Inquiry inquiry = new Inquiry(hatsugen, json);
        Statements found = inquiry.find(Inquiry.required(hatsugen, "--member", member), topic, meeting);
        hatsugen.streams().out().println(inquiry.statements(found));
        if (found instanceof Statements.Listed listed) {
            export(inquiry, listed);
        }
        return ExitStatus.DONE;
    }

    private void export(Inquiry inquiry, Statements.Listed listed) {
        StatementExport export = new StatementExport();
        if (markdown != null) {
            write(inquiry, markdown, export.markdown(listed));
        }
        if (csv != null) {
            write(inquiry, csv, export.csv(listed));
        }
    }

    private void write(Inquiry inquiry, Path file, byte[] bytes) {
        inquiry.write(file, bytes);
        hatsugen.streams().err().println(SafeText.line(hatsugen.texts().get("statements.written", file)));
    }
}
