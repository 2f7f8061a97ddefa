package dev.hatsugen.discord.feedback;

import dev.hatsugen.discord.ask.AnswerButtons;
import dev.hatsugen.discord.runtime.ButtonAction;
import dev.hatsugen.discord.runtime.Click;
import dev.hatsugen.discord.ui.Card;

/** Notes that an answer helped. */
public final class HelpfulButton implements ButtonAction {

    private final Feedback feedback;

    public HelpfulButton(Feedback feedback) {
        this.feedback = feedback;
    }

    @Override
    public String name() {
        return AnswerButtons.HELPFUL;
    }

    @Override
    public boolean replacesPrivateCard() {
        return true;
    }

    @Override
    public Card execute(Click click) {
        return feedback.note(click, true, "");
    }
}
