package dev.hatsugen.discord.watch;

import java.time.Duration;
import java.util.List;

/** Passes everything on. */
record AllWatches(List<Watch> watches) implements Watch {

    @Override
    public void asked(QuestionResult result, Duration took) {
        watches.forEach(watch -> watch.asked(result, took));
    }

    @Override
    public void acknowledged(Way way, Duration took) {
        watches.forEach(watch -> watch.acknowledged(way, took));
    }

    @Override
    public void replied(Way way, ReplyOutcome outcome, Duration took) {
        watches.forEach(watch -> watch.replied(way, outcome, took));
    }

    @Override
    public void turnedAway(Refusal refusal) {
        watches.forEach(watch -> watch.turnedAway(refusal));
    }

    @Override
    public void waiting(int replies) {
        watches.forEach(watch -> watch.waiting(replies));
    }

    @Override
    public void discordError(String code) {
        watches.forEach(watch -> watch.discordError(code));
    }

    @Override
    public void reconnected(Reconnection reconnection) {
        watches.forEach(watch -> watch.reconnected(reconnection));
    }
}
