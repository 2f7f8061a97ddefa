package dev.hatsugen.console;

import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.ParsedMinutes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ingest}: adds minutes to the corpus. */
@Command(
        name = "ingest",
        mixinStandardHelpOptions = true,
        description = "Adds minutes to the corpus and brings the index up to date. 議事概要を追加します。")
final class IngestCommand implements Callable<Integer> {

    private final HatsugenCommand hatsugen;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Minutes files. 議事概要のファイル")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--accept", description = "Take doubtful files too. 解析に疑いのあるファイルも追加します。")
    private boolean accept;

    IngestCommand(HatsugenCommand hatsugen) {
        this.hatsugen = hatsugen;
    }

    @Override
    public Integer call() {
        List<ParsedMinutes> read = hatsugen.workbench().ingest(List.copyOf(files), accept);
        Corpus added = new Corpus(read.stream().map(ParsedMinutes::meeting).toList());
        hatsugen.streams().out().println(CorpusSummary.ofEach(added, hatsugen.texts()));
        for (ParsedMinutes minutes : read) {
            hatsugen.streams().out().println(ParseReportText.brief(minutes, hatsugen.texts()));
        }
        return ExitStatus.DONE;
    }
}
