package dev.hatsugen.monitoring;

import java.time.Duration;
import java.util.List;

/** Passes everything on. */
record CompositeObserver(List<BotObserver> observers) implements BotObserver {

    @Override
    public void asked(QuestionResult result, Duration took) {
        observers.forEach(observer -> observer.asked(result, took));
    }

    @Override
    public void acknowledged(EntryPoint way, Duration took) {
        observers.forEach(observer -> observer.acknowledged(way, took));
    }

    @Override
    public void replied(EntryPoint way, ReplyOutcome outcome, Duration took) {
        observers.forEach(observer -> observer.replied(way, outcome, took));
    }

    @Override
    public void turnedAway(Refusal refusal) {
        observers.forEach(observer -> observer.turnedAway(refusal));
    }

    @Override
    public void waiting(int replies) {
        observers.forEach(observer -> observer.waiting(replies));
    }

    @Override
    public void discordError(String code) {
        observers.forEach(observer -> observer.discordError(code));
    }

    @Override
    public void reconnected(Reconnection reconnection) {
        observers.forEach(observer -> observer.reconnected(reconnection));
    }
}
