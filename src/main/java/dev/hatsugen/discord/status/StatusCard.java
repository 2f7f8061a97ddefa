package dev.hatsugen.discord.status;

import dev.hatsugen.catalog.CorpusStatistics;
import dev.hatsugen.discord.ui.Card;
import dev.hatsugen.discord.ui.MarkdownEscaper;
import dev.hatsugen.discord.ui.Wording;
import dev.hatsugen.monitoring.StatsSnapshot;
import dev.hatsugen.monitoring.Status;
import dev.hatsugen.store.StoreFault;
import dev.hatsugen.store.StoreHealth;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.dv8tion.jda.api.utils.TimeFormat;

/** How the bot is, for admins. */
final class StatusCard {

    private static final int MAX_LIST_LENGTH = 300;
    private static final long BYTES_IN_A_KILOBYTE = 1024;

    private final Wording wording;
    private final Status status;

    private StatusCard(Wording wording, Status status) {
        this.wording = wording;
        this.status = status;
    }

    /**
     * The card.
     *
     * @param gateway the state of the connection, in a word of Discord's trade
     * @param ofServer what is told of the server in which it is asked for, in words of ours
     */
    static Card of(Wording wording, Status status, String gateway, List<String> ofServer) {
        StatusCard card = new StatusCard(wording, status);
        List<String> texts = new ArrayList<>(List.of(card.head(), card.minutes(), card.questions()));
        texts.addAll(ofServer);
        texts.add(card.discord(gateway));
        return Card.of(Card.Tone.NOTICE, texts);
    }

    private String head() {
        Duration uptime = status.uptime();
        String time = wording.text("status.uptime", uptime.toDays(), uptime.toHoursPart(), uptime.toMinutesPart());
        return wording.text("status.heading", MarkdownEscaper.line(status.version()), time);
    }

    private String minutes() {
        CorpusStatistics holdings = status.holdings();
        String index = wording.text(
                "status.index",
                MarkdownEscaper.line(status.index().model()),
                status.index().dimension(),
                TimeFormat.DATE_TIME_SHORT.format(status.index().since()));
        return String.join(
                "\n",
                wording.text(
                        "status.corpus",
                        holdings.meetings(),
                        holdings.statements(),
                        holdings.passages(),
                        holdings.members()),
                wording.text("status.without.date", meetings(holdings.withoutDate())),
                wording.text("status.without.attendance", meetings(holdings.withoutAttendance())),
                wording.text("status.supplied", meetings(holdings.supplied())),
                index);
    }

    private String questions() {
        StatsSnapshot figures = status.figures();
        String latency = figures.median().isZero()
                ? wording.text("status.latency.none")
                : wording.text(
                        "status.latency",
                        figures.median().toMillis(),
                        figures.slow().toMillis());
        return String.join(
                "\n",
                wording.text("status.questions", figures.answered(), figures.notFound(), figures.failed()),
                latency,
                wording.text("status.queue", figures.waiting(), figures.turnedAway()));
    }

    private String discord(String gateway) {
        StatsSnapshot figures = status.figures();
        List<String> errors = figures.discordErrors().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(error -> wording.text("status.discord.error", error.getKey(), error.getValue()))
                .toList();
        return wording.text("status.discord", gateway, figures.reconnections(), list(errors))
                + "\n"
                + store(status.store())
                + (status.modelTokens() == 0 ? "" : "\n" + wording.text("status.tokens", status.modelTokens()));
    }

    /** The size, and what is wrong with the file and what to do. */
    private String store(StoreHealth store) {
        List<String> lines = new ArrayList<>();
        lines.add(wording.text("status.store", store.bytes() / BYTES_IN_A_KILOBYTE));
        StoreFault fault = store.fault();
        if (fault != null) {
            lines.add(wording.text(
                    "status.store." + fault.kind(),
                    MarkdownEscaper.line(fault.place(), MAX_LIST_LENGTH),
                    MarkdownEscaper.line(fault.cause(), MAX_LIST_LENGTH)));
        }
        if (store.setAside() != null) {
            lines.add(wording.text(
                    "status.store.aside", MarkdownEscaper.line(store.setAside().toString(), MAX_LIST_LENGTH)));
        }
        return String.join("\n", lines);
    }

    /** @param keys of meetings, which are numbers where they have one */
    private String meetings(List<String> keys) {
        return list(keys.stream()
                .map(key -> key.matches("[0-9]{1,9}") ? wording.text("card.meeting", key) : key)
                .toList());
    }

    private String list(List<String> names) {
        return names.isEmpty()
                ? wording.text("status.none")
                : MarkdownEscaper.line(String.join(wording.text("setup.separator"), names), MAX_LIST_LENGTH);
    }
}
