package dev.hatsugen.monitoring;

import dev.hatsugen.catalog.CorpusStatistics;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;

/**
 * The one line at the bot's start: what the minutes hold and lack, what they are searched in, and which settings limit the bot.
 *
 * @param version of Hatsugen
 * @param minutes what is asked about
 */
public record StartupReport(String version, IndexedMinutes minutes) {

    private static final Logger LOG = LoggerFactory.getLogger(StartupReport.class);

    /**
     * Writes it.
     *
     * @param settings the settings in force by name, in the order to write them; never a secret
     */
    public void log(Map<String, Object> settings) {
        CorpusStatistics statistics = minutes.statistics();
        LoggingEventBuilder line = LOG.atInfo()
                .setMessage("health")
                .addKeyValue("version", version)
                .addKeyValue("meetings", statistics.meetings())
                .addKeyValue("statements", statistics.statements())
                .addKeyValue("passages", statistics.passages())
                .addKeyValue("members", statistics.members())
                .addKeyValue("without-date", list(statistics.withoutDate()))
                .addKeyValue("without-attendance", list(statistics.withoutAttendance()))
                .addKeyValue("from-supplements", list(statistics.supplied()))
                .addKeyValue("model", minutes.index().model())
                .addKeyValue("dimension", minutes.index().dimension())
                .addKeyValue("index-of", minutes.index().since());
        for (Map.Entry<String, Object> setting : settings.entrySet()) {
            line = line.addKeyValue(setting.getKey(), setting.getValue());
        }
        line.log();
    }

    private static String list(List<String> keys) {
        return keys.isEmpty() ? "none" : String.join(",", keys);
    }
}
