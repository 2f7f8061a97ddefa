package dev.hatsugen.discord.soak;

import dev.hatsugen.discord.local.Interaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** From event to acknowledgement, in milliseconds: of all interactions, and of those that no fault was in the way of. */
public final class Latencies {

    private final List<Double> all = new ArrayList<>();
    private final List<Double> undisturbed = new ArrayList<>();

    public void add(Interaction interaction) {
        double millis = interaction.millisToCallback();
        all.add(millis);
        if (!interaction.isDisturbed()) {
            undisturbed.add(millis);
        }
    }

    public void clear() {
        all.clear();
        undisturbed.clear();
    }

    /** What that share of the undisturbed took at most. */
    public double undisturbed(double share) {
        return quantile(undisturbed, share);
    }

    private static double quantile(List<Double> millis, double share) {
        return millis.stream()
                .sorted()
                .skip((long) Math.floor((millis.size() - 1) * share))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "acknowledged in ms: undisturbed (%d) p50 %.1f, p95 %.1f, p99 %.1f; all (%d) p50 %.1f, p95 %.1f, p99 %.1f",
                undisturbed.size(),
                quantile(undisturbed, 0.5),
                quantile(undisturbed, 0.95),
                quantile(undisturbed, 0.99),
                all.size(),
                quantile(all, 0.5),
                quantile(all, 0.95),
                quantile(all, 0.99));
    }
}
