package dev.hatsugen.conversation;

import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Glosser;
import dev.hatsugen.question.ParsedQuestion;
import dev.hatsugen.question.QuestionOutline;
import dev.hatsugen.question.QuestionParser;
import dev.hatsugen.quote.VerifiedQuote;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** Tells whether a short reply asks about what is around the words that were shown, and finds it there. */
final class AroundShown {

    private final QuestionParser reader;
    private final QuestionOutline before;
    private final Antecedents old;

    AroundShown(QuestionParser reader, QuestionOutline before, Antecedents old) {
        this.reader = reader;
        this.before = before;
        this.old = old;
    }

    /**
     * What a reply finds there; empty where it asks about something else.
     *
     * @param composed the whole question that the reply stands for, where it stands for one
     */
    Optional<FollowUp> read(String words, Supplier<Optional<FollowUp>> composed) {
        String core = Ellipsis.of(words).map(Ellipsis::core).orElse(words);
        ParsedQuestion reading = reader.read(core.equals(words) ? words : core + "は");
        Optional<LocalQuery> query = LocalQuery.of(words, core, reading);
        if (old.shown().isEmpty() || query.isEmpty() || Neighbour.step(Folding.fold(core)) != 0) {
            return Optional.empty();
        }
        NearbyTurns near = new NearbyTurns(old.shown().getFirst());
        boolean isUnknown = reading.gap() != null && reading.who().isEmpty() && !near.hasSpeaker(query.get());
        return isUnknown || !reading.meetings().isEmpty() ? Optional.empty() : find(words, query.get(), near, composed);
    }

    private Optional<FollowUp> find(
            String words, LocalQuery query, NearbyTurns near, Supplier<Optional<FollowUp>> composed) {
        VerifiedQuote first = old.shown().getFirst();
        ShownWords around = new ShownWords(first, before.reading());
        if (query.sought().filter(sought -> sought == Sought.DETAIL).isPresent()) {
            return Optional.of(into(words, TurnQuotes.further(first)));
        }
        if (query.sought().isEmpty() && near.hasSpeaker(query)) {
            return near.isExchange()
                    ? Optional.of(ofSpeaker(words, around.find(query, true), composed))
                    : Optional.empty();
        }
        if (query.sought().isPresent() && Sought.in(Folding.fold(words)).isPresent() && !near.holdAll(query.nouns())) {
            return Optional.of(into(words, around.find(query.withoutNouns(), false)));
        }
        boolean local = query.sought().isPresent()
                || !query.nouns().isEmpty()
                || !query.verbs().isEmpty();
        if (!local || !query.people().isEmpty() || !near.holdAll(query.nouns())) {
            return Optional.empty();
        }
        List<VerifiedQuote> found = around.find(query, false);
        boolean isSure = query.sought().isPresent() || !query.nouns().isEmpty();
        return isSure && !found.isEmpty() ? Optional.of(into(words, found)) : Optional.empty();
    }

    private FollowUp ofSpeaker(String words, List<VerifiedQuote> found, Supplier<Optional<FollowUp>> composed) {
        FollowUp.IntoShown local = into(words, found);
        return composed.get().orElse(local) instanceof FollowUp.Continued whole
                ? new FollowUp.OfSpeaker(whole, local)
                : local;
    }

    private FollowUp.IntoShown into(String words, List<VerifiedQuote> found) {
        Locale typed = Glosser.isJapanese(words) ? Locale.JAPANESE : Locale.ENGLISH;
        return new FollowUp.IntoShown(
                found,
                QuestionTemplates.in(typed).aside(words, old.named()),
                typed,
                "shown.found",
                FollowUpResolver.taken(before, old.named(), true, true, true));
    }
}
