package dev.hatsugen.console;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code map}: a picture of who spoke how much on what. */
@Command(
        name = "map",
        mixinStandardHelpOptions = true,
        description = "Draws who spoke how much on what; a table where no font can draw Japanese. 発言の分布を図にします。")
final class MapCommand implements Callable<Integer> {

    private final HatsugenCommand hatsugen;

    @Option(names = "--meeting", paramLabel = "N", description = "Only that meeting. 会合の回次")
    private String meeting = "";

    @Option(
            names = "--topic",
            paramLabel = "T",
            arity = "1..*",
            description = "These topics; a single one without --meeting is shown over the meetings. 話題")
    private List<String> topics = new ArrayList<>();

    @Option(names = "--out", paramLabel = "FILE.png", required = true, description = "The picture's file. 画像のファイル")
    private Path out = Path.of("");

    MapCommand(HatsugenCommand hatsugen) {
        this.hatsugen = hatsugen;
    }

    @Override
    public Integer call() {
        List<String> about = topics.stream().filter(topic -> !topic.isBlank()).toList();
        hatsugen.streams().out().println(new Inquiry(hatsugen, false).map(meeting, about, out));
        return ExitStatus.DONE;
    }
}
