package dev.hatsugen.parsing;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Reads files one after the other, as a process of its own with little memory, and tells of each how long it took and what came of it. */
final class HostileReading {

    private HostileReading() {}

    public static void main(String[] files) {
        for (String file : files) {
            long start = System.nanoTime();
            String outcome;
            try {
                outcome = TimedReading.read(Path.of(file), SidecarMetadata.NONE)
                                .report()
                                .turns()
                        + " turns";
            } catch (UnreadableMinutesException e) {
                outcome = "refused: " + e.reason();
            } catch (OutOfMemoryError e) {
                outcome = "no memory";
            }
            System.out.println(Path.of(file).getFileName() + "\t"
                    + TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start) + "\t" + outcome);
        }
    }
}
