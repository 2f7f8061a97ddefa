package dev.hatsugen.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Prints figures as they come, and keeps the times for their growth. */
public final class BenchmarkTable {

    private static final double MILLI = 1e6;

    private final Map<String, List<Double>> used = new LinkedHashMap<>();
    private final List<Integer> sizes = new ArrayList<>();

    /** Begins with the figures of another size. */
    public void begin(int passages) {
        sizes.add(passages);
        System.out.printf(Locale.ROOT, "== %,d passages%n", passages);
    }

    public void add(String name, double value, String unit) {
        System.out.printf(Locale.ROOT, "%-34s %10.2f %s%n", name, value, unit);
    }

    /**
     * Of one kind of question: the first by itself, then the others by rank.
     *
     * @param wall the nanoseconds of each question
     * @param cpu what the process used of the processors for each but the first in the mean, in nanoseconds: the machine may do other
     *     things too
     */
    public void addTimes(String kind, long[] wall, double cpu) {
        System.out.printf(
                Locale.ROOT,
                "%-16s first %8.1f  p50 %8.1f  p95 %8.1f ms; of the processors %8.1f ms%n",
                kind,
                wall[0] / MILLI,
                later(wall, 50),
                later(wall, 95),
                cpu / MILLI);
        used.computeIfAbsent(kind, key -> new ArrayList<>()).add(cpu);
    }

    private static double later(long[] nanos, int percent) {
        long[] later = Arrays.copyOfRange(nanos, 1, nanos.length);
        Arrays.sort(later);
        return later[later.length * percent / 100] / MILLI;
    }

    /** The exponent of the growth of what is used of the processors from each size to the next: 0 is none, 1 as the size grows. */
    public List<String> growth() {
        List<String> lines = new ArrayList<>(List.of("== exponents of growth, size to size: " + sizes));
        used.forEach((kind, values) -> {
            StringBuilder line = new StringBuilder("%-34s".formatted(kind));
            for (int i = 1; i < values.size(); i++) {
                double exponent = Math.log(values.get(i) / values.get(i - 1))
                        / Math.log((double) sizes.get(i) / sizes.get(i - 1));
                line.append(String.format(Locale.ROOT, " %6.2f", exponent));
            }
            lines.add(line.toString());
        });
        return lines;
    }
}
