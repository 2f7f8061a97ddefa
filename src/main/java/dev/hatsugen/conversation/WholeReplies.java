package dev.hatsugen.conversation;

import dev.hatsugen.question.QuestionOutline;
import dev.hatsugen.quote.VerifiedQuote;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whole replies that mean one thing only: 「他には？」, "who said that?", "what else did she say?", "in English". */
final class WholeReplies {

    private WholeReplies() {}

    /** What a whole reply means after a question; empty where it is none. */
    static Optional<FollowUp> read(String words, String folded, QuestionOutline before, Antecedents old) {
        QuestionTemplates forms = old.forms();
        Named named = old.named();
        CarriedContext all = FollowUpResolver.taken(before, named, true, true, true);
        boolean others = Cues.isOthers(folded);
        if (Cues.isReply("else-said", folded) && !old.shown().isEmpty()) {
            List<VerifiedQuote> elsewhere = TurnQuotes.elsewhere(old.called(words), old.shown());
            String person = Antecedents.name(old.called(words).speaker());
            String question = forms.said(person, "", old.completed().meeting());
            CarriedContext people = new CarriedContext(List.of(person), old.meetings(before), "");
            return Optional.of(
                    elsewhere.isEmpty()
                            ? new FollowUp.More(before.text(), people)
                            : new FollowUp.IntoShown(
                                    elsewhere, question, before.reading().language(), "shown.others", people));
        }
        if (Sought.in(folded).filter(sought -> sought == Sought.DETAIL).isPresent()
                && !old.shown().isEmpty()) {
            return Optional.of(further(words, before, old, all));
        }
        Optional<Locale> language = language(folded);
        if (language.isPresent()) {
            return language.map(FollowUp.InLanguage::new);
        }
        if (Cues.isMore(folded) || (others && before.people().isEmpty())) {
            return Optional.of(new FollowUp.More(before.text(), all));
        }
        if (others || Cues.isWho(folded)) {
            return Optional.of(
                    named.topic().isEmpty() || before.reading().kind().isOfRecord()
                            ? new FollowUp.More(before.text(), all)
                            : new FollowUp.Continued(
                                    forms.whoSpoke(named.topic(), named.meeting()),
                                    FollowUpResolver.taken(before, named, false, true, true)));
        }
        return Optional.empty();
    }

    /** The words of the turn behind those that were shown first, and then those before them. */
    private static FollowUp further(String words, QuestionOutline before, Antecedents old, CarriedContext all) {
        return new FollowUp.IntoShown(
                TurnQuotes.further(old.shown().getFirst()),
                old.forms().aside(words, old.named()),
                before.reading().language(),
                "shown.found",
                all);
    }

    static Optional<Locale> language(String folded) {
        return Cues.isReply("in-english", folded)
                ? Optional.of(Locale.ENGLISH)
                : Cues.isReply("in-japanese", folded) ? Optional.of(Locale.JAPANESE) : Optional.empty();
    }
}
