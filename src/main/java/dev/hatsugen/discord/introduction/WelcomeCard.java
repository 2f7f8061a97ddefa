package dev.hatsugen.discord.introduction;

import dev.hatsugen.corpus.Current;
import dev.hatsugen.discord.ui.Card;
import dev.hatsugen.discord.ui.CardBuilder;
import dev.hatsugen.discord.ui.Wording;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.request.MinutesService;
import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.components.buttons.Button;

/** What a server is shown that has invited the bot: what the minutes hold, questions to try, and a word for admins. */
public final class WelcomeCard {

    private final MinutesService minutes;
    private final Current<Corpus> corpus;

    public WelcomeCard(MinutesService minutes, Current<Corpus> corpus) {
        this.minutes = minutes;
        this.corpus = corpus;
    }

    /** @param canAsk whether questions are answered where the card is posted: else it offers none */
    Card of(Wording wording, boolean canAsk) {
        Holdings holdings = corpus.with(Holdings::of);
        String span = holdings.span(wording);
        String held = wording.text(
                span.isEmpty() ? "welcome.holdings.undated" : "welcome.holdings",
                holdings.meetings(),
                holdings.statements(),
                span);
        CardBuilder card = new CardBuilder(wording.text("welcome.lead")).text(held);
        if (canAsk) {
            card.divider().text(wording.text("welcome.try")).buttons(examples(wording));
        }
        return card.divider().text(wording.text("welcome.admins")).build(Card.Tone.NOTICE);
    }

    /** Questions that these minutes answer, each as the label of its button: two rows of a phone. */
    private List<Button> examples(Wording wording) {
        List<String> questions = new ArrayList<>();
        minutes.example(wording.language())
                .ifPresent(
                        known -> questions.add(wording.text("welcome.example.first", known.member(), known.topic())));
        questions.add(wording.text("welcome.example.second"));
        questions.add(wording.text("welcome.example.help"));
        return questions.stream()
                .filter(question -> question.length() <= Button.LABEL_MAX_LENGTH)
                .limit(ExampleButton.MAX_EXAMPLES)
                .map(question -> ExampleButton.of(questions.indexOf(question), question))
                .toList();
    }
}
