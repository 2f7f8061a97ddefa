package dev.hatsugen.corpus;

import dev.hatsugen.minutes.ParsedMinutes;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the operator, once a start, which of the minutes in use were perhaps misread and were accepted by nobody. */
public final class DoubtWarning implements Consumer<CorpusChange> {

    private static final Logger LOG = LoggerFactory.getLogger(DoubtWarning.class);

    private final CorpusService corpus;
    private final AtomicBoolean isTold = new AtomicBoolean();

    public DoubtWarning(CorpusService corpus) {
        this.corpus = corpus;
    }

    /** The first minutes of this process may have been published by a change of the folder. */
    @Override
    public void accept(CorpusChange change) {
        tell();
    }

    /** Warns of each, the first time; reads no minutes. */
    public void tell() {
        if (isTold.getAndSet(true)) {
            return;
        }
        try {
            corpus.doubtful().forEach(DoubtWarning::warn);
        } catch (RefusedMinutesException e) {
            LOG.warn("Which minutes are doubtful cannot be told: {}", e.getMessage());
        }
    }

    private static void warn(ParsedMinutes minutes) {
        LOG.warn(
                "Doubtful minutes are in use: {}: {}. Look with: parse FILE. If they are right: minutes add FILE --accept; "
                        + "if not: minutes remove {}",
                minutes.meeting().source().name(),
                ReportLine.of(minutes.report()),
                minutes.meeting().source().name());
    }
}
