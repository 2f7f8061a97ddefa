package dev.hatsugen.monitoring;

import dev.hatsugen.provider.ModelObserver;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Locale;

/** Counts and times what language and re-ranking models are asked. */
final class ModelMetrics implements ModelObserver {

    private static final Duration[] BORDERS = {
        Duration.ofMillis(100),
        Duration.ofMillis(300),
        Duration.ofSeconds(1),
        Duration.ofSeconds(3),
        Duration.ofSeconds(10),
        Duration.ofSeconds(20)
    };

    private final MeterRegistry registry;

    ModelMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    @Override
    public void called(Model model, Outcome outcome, Duration took) {
        Timer.builder("hatsugen.model.calls")
                .description("Tries of requests to models")
                .serviceLevelObjectives(BORDERS)
                .tags("model", name(model), "outcome", name(outcome))
                .register(registry)
                .record(took);
    }

    @Override
    public void used(int input, int output) {
        count("hatsugen.model.tokens", input, "direction", "input");
        count("hatsugen.model.tokens", output, "direction", "output");
    }

    @Override
    public void checked(Material what, int kept, int dropped) {
        count("hatsugen.model.checks", kept, "of", name(what), "result", "kept");
        count("hatsugen.model.checks", dropped, "of", name(what), "result", "dropped");
    }

    private void count(String name, int more, String... tags) {
        registry.counter(name, tags).increment(more);
    }

    private static String name(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
