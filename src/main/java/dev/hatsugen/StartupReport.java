package dev.hatsugen;

import dev.hatsugen.catalog.CorpusStatistics;
import dev.hatsugen.config.Settings;
import dev.hatsugen.monitoring.Status.IndexState;
import java.util.Collection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one line at the bot's start: what the minutes hold and lack, what they are searched in, and which settings limit the bot. */
record StartupReport(String version, Settings settings, CorpusStatistics holdings, IndexState index) {

    private static final Logger LOG = LoggerFactory.getLogger(StartupReport.class);

    void log() {
        LOG.atInfo()
                .setMessage("health")
                .addKeyValue("version", version)
                .addKeyValue("meetings", holdings.meetings())
                .addKeyValue("statements", holdings.statements())
                .addKeyValue("passages", holdings.passages())
                .addKeyValue("members", holdings.members())
                .addKeyValue("without-date", list(holdings.withoutDate(), "none"))
                .addKeyValue("without-attendance", list(holdings.withoutAttendance(), "none"))
                .addKeyValue("from-supplements", list(holdings.supplied(), "none"))
                .addKeyValue("model", index.model())
                .addKeyValue("dimension", index.dimension())
                .addKeyValue("index-of", index.since())
                .addKeyValue(
                        "guild",
                        settings.discord().guildId() == null
                                ? "all"
                                : settings.discord().guildId())
                .addKeyValue("channels", list(settings.access().channels(), "all"))
                .addKeyValue("roles", list(settings.access().roles(), "all"))
                .addKeyValue("answers", settings.discord().answersArePrivate() ? "private" : "public")
                .addKeyValue("questions-per-user", settings.access().perUser())
                .addKeyValue("questions-per-guild", settings.access().perGuild())
                .addKeyValue("keeps-questions", settings.keepsQuestions())
                .addKeyValue("metrics-port", settings.metricsPort() == null ? "none" : settings.metricsPort())
                .log();
    }

    private static String list(Collection<String> names, String ifEmpty) {
        return names.isEmpty() ? ifEmpty : String.join(",", names);
    }
}
