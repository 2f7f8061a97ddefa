package dev.hatsugen.monitoring;

import java.time.Duration;
import java.util.List;

/** Passes everything on. */
record CompositeObserver(List<BotObserver> watches) implements BotObserver {

    @Override
    public void asked(QuestionResult result, Duration took) {
        watches.forEach(watch -> watch.asked(result, took));
    }

    @Override
    public void acknowledged(EntryPoint way, Duration took) {
        watches.forEach(watch -> watch.acknowledged(way, took));
    }

    @Override
    public void replied(EntryPoint way, ReplyOutcome outcome, Duration took) {
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
