package dev.hatsugen.console;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hatsugen.doctor.Finding;
import dev.hatsugen.doctor.Machine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code doctor}: whether everything is in order, and what to do where it is not. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description = "Looks whether everything is in order, and says what to do. 環境と設定を点検し、直し方を示します。")
final class DoctorCommand implements Callable<Integer> {

    private final HatsugenCommand hatsugen;
    private final Supplier<Machine> machine;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    DoctorCommand(HatsugenCommand hatsugen, Supplier<Machine> machine) {
        this.hatsugen = hatsugen;
        this.machine = machine;
    }

    @Override
    public Integer call() {
        List<Finding> findings = new ArrayList<>(machine.get().examine());
        try {
            findings.addAll(hatsugen.services().examine());
        } catch (ConsoleFailure e) {
            findings.add(Finding.failed("settings", "failed", String.valueOf(e.getMessage())));
        }
        Finding.Status worst = findings.stream()
                .map(Finding::status)
                .max(Comparator.naturalOrder())
                .orElse(Finding.Status.OK);
        hatsugen.streams().out().println(json ? json(findings, worst) : text(findings, worst));
        return worst == Finding.Status.FAILED ? ExitStatus.FAILED : ExitStatus.DONE;
    }

    private String text(List<Finding> findings, Finding.Status worst) {
        Texts texts = hatsugen.texts();
        StringBuilder lines = new StringBuilder();
        for (Finding finding : findings) {
            lines.append(texts.get("doctor.status." + name(finding.status())))
                    .append("  ")
                    .append(SafeText.line(finding.text(texts.language())))
                    .append('\n');
            finding.remedy(texts.language())
                    .ifPresent(remedy ->
                            lines.append("    → ").append(SafeText.line(remedy)).append('\n'));
        }
        return lines.append(texts.get("doctor.all." + name(worst))).toString();
    }

    private String json(List<Finding> findings, Finding.Status worst) {
        Locale language = hatsugen.texts().language();
        ObjectNode root = Json.object().put("status", name(worst));
        root.set(
                "checks",
                Json.array(
                        findings,
                        finding -> Json.object()
                                .put("check", finding.check())
                                .put("status", name(finding.status()))
                                .put("text", finding.text(language))
                                .put("remedy", finding.remedy(language).orElse(null))));
        return Json.line(root);
    }

    private static String name(Finding.Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }
}
