package dev.hatsugen.request;

import dev.hatsugen.request.IntentSignals.Signal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What an utterance must hold to want what a command gives.
 *
 * @param command the name of the command; {@code help} for what there is to ask
 * @param holds whether an utterance wants it
 */
record IntentRule(String command, Predicate<IntentSignals> holds) {

    private static final List<IntentRule> RULES = List.of(
            new IntentRule(
                    "verify", said -> said.names('Q') && said.hasAny(Signal.CHECK, Signal.SAID) && said.isWhole()),
            new IntentRule(
                    "compare",
                    said -> said.names('P')
                            && !said.isWhole()
                            && said.isOneStretch()
                            && !said.has(Signal.ASKS)
                            && (said.hasAny(Signal.COMPARE, Signal.COURSE) || said.has(Signal.VIEW, Signal.CHANGE))),
            new IntentRule(
                    "statements",
                    said -> said.names('P') && said.has(Signal.ALL) && said.isOneStretch() && !said.has(Signal.ASKS)),
            new IntentRule("search", said -> said.has(Signal.SEARCH) && isOnOneThing(said)),
            new IntentRule(
                    "timeline",
                    said -> said.has(Signal.COURSE) && isOnOneThing(said) && !said.names('P') && !said.names('M')),
            new IntentRule("meeting", said -> said.has(Signal.OUTLINE) && isPlain(said) && !said.names('P')),
            new IntentRule("requests", said -> said.has(Signal.DEMAND) && said.isWhole() && !said.has(Signal.ASKS)),
            new IntentRule("map", said -> said.has(Signal.PICTURE) && said.isWhole()),
            new IntentRule("agenda", said -> said.has(Signal.AGENDA) && said.isWhole()),
            new IntentRule("decisions", said -> said.has(Signal.DECIDED) && said.isWhole()),
            new IntentRule("members", IntentRule::asksForMembers),
            new IntentRule("meetings", said -> said.isWhole() && said.has(Signal.MEETINGS) && !said.names('M')),
            new IntentRule("meetings", said -> said.isWhole() && said.has(Signal.HOLDS) && !said.names('M')),
            new IntentRule("summary", said -> said.has(Signal.BRIEF) && isPlain(said) && !said.names('P')),
            new IntentRule(
                    "help",
                    said -> said.hasAny(Signal.USAGE, Signal.GREET)
                            && said.isWhole()
                            && said.marks().isEmpty()));

    /** The first rule that the utterance fulfils. */
    static Optional<IntentRule> of(IntentSignals said) {
        return RULES.stream().filter(rule -> rule.holds.test(said)).findFirst();
    }

    private static boolean isOnOneThing(IntentSignals said) {
        boolean isNamed = said.names('Q') ? said.isWhole() : !said.isWhole() && said.isOneStretch();
        return isNamed && !said.hasAny(Signal.ASKS, Signal.USAGE);
    }

    private static boolean isPlain(IntentSignals said) {
        return said.isWhole() && !said.has(Signal.ASKS);
    }

    private static boolean asksForMembers(IntentSignals said) {
        return said.isWhole()
                && !said.names('P')
                && !said.names('M')
                && !said.hasAny(Signal.BRIEF, Signal.PRESENCE, Signal.VIEW)
                && (said.has(Signal.PEOPLE) || said.has(Signal.ASKS, Signal.SPEAKS));
    }
}
