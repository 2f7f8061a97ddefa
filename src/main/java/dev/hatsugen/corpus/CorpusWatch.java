package dev.hatsugen.corpus;

import dev.hatsugen.minutes.ParsedMinutes;
import dev.hatsugen.parsing.UnreadableMinutesException;
import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.commons.io.monitor.FileAlterationListenerAdaptor;
import org.apache.commons.io.monitor.FileAlterationMonitor;
import org.apache.commons.io.monitor.FileAlterationObserver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at the folder of minutes now and then, and has what changed in it taken in once nothing changes any more, so that no file is
 * read while it is still being copied. Polling also sees what is done on network drives and in containers.
 */
public final class CorpusWatch implements AutoCloseable {

    /** How often to look. */
    public static final Duration INTERVAL = Duration.ofSeconds(2);

    /** Another process may be writing the index just now. */
    private static final int MAX_TRIES = 10;

    private static final Logger LOG = LoggerFactory.getLogger(CorpusWatch.class);

    private final CorpusService service;
    private final FileAlterationMonitor monitor;

    /** Begins to watch {@code folder}, which need not be there yet. */
    public CorpusWatch(Path folder, CorpusService service, Duration interval) {
        this.service = service;
        try {
            FileAlterationObserver observer = FileAlterationObserver.builder()
                    .setFile(folder.toFile())
                    .setFileFilter(file -> !file.getName().startsWith("."))
                    .get();
            observer.addListener(new Changes());
            this.monitor = new FileAlterationMonitor(interval.toMillis(), observer);
            monitor.setThreadFactory(
                    Thread.ofPlatform().daemon().name("corpus-watch").factory());
            monitor.start();
        } catch (Exception e) {
            throw new IllegalStateException("the folder of minutes cannot be watched", e);
        }
    }

    /** Gathers changes until a look brings none; only the monitor's thread comes here. */
    private final class Changes extends FileAlterationListenerAdaptor {

        private int tries;
        private boolean isQuiet = true;

        @Override
        public void onStart(FileAlterationObserver observer) {
            isQuiet = true;
        }

        @Override
        public void onFileCreate(File file) {
            changed();
        }

        @Override
        public void onFileChange(File file) {
            changed();
        }

        @Override
        public void onFileDelete(File file) {
            changed();
        }

        private void changed() {
            tries = MAX_TRIES;
            isQuiet = false;
        }

        @Override
        public void onStop(FileAlterationObserver observer) {
            if (tries > 0 && isQuiet) {
                tries = takeIn() ? 0 : tries - 1;
            }
        }
    }

    /** False if it is worth trying again. */
    private boolean takeIn() {
        try {
            report(service.refresh());
            return true;
        } catch (UnreadableMinutesException e) {
            LOG.warn("The minutes stay as they were: {}", e.getMessage());
            return true;
        } catch (RuntimeException e) {
            LOG.warn("The minutes stay as they were: {}", e.getMessage(), e);
            return false;
        }
    }

    private static void report(CorpusChange change) {
        change.added().forEach(minutes -> LOG.info("Minutes added: {}", line(minutes)));
        change.changed().forEach(minutes -> LOG.info("Minutes changed: {}", line(minutes)));
        change.removed()
                .forEach(meeting ->
                        LOG.info("Minutes removed: {}", meeting.source().name()));
        change.refused().forEach(refusal -> LOG.warn("Passed over: {}", refusal.message()));
    }

    private static String line(ParsedMinutes minutes) {
        return "%s, %d speakers, %s"
                .formatted(
                        minutes.meeting().source().name(),
                        minutes.report().speakers().size(),
                        ReportLine.of(minutes.report()));
    }

    @Override
    public void close() {
        try {
            monitor.stop();
        } catch (Exception e) {
            LOG.debug("The watch had ended already", e);
        }
    }
}
