package dev.hatsugen.discord.feedback;

import dev.hatsugen.discord.ask.AnswerButtons;
import dev.hatsugen.discord.runtime.Click;
import dev.hatsugen.discord.runtime.ModalAction;
import dev.hatsugen.discord.ui.Card;
import dev.hatsugen.discord.ui.Wording;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;

/** Notes that an answer did not help, and asks why. */
public final class UnhelpfulButton implements ModalAction {

    private static final int MAX_REASON_LENGTH = 500;

    private final Feedback feedback;

    public UnhelpfulButton(Feedback feedback) {
        this.feedback = feedback;
    }

    @Override
    public String name() {
        return AnswerButtons.UNHELPFUL;
    }

    @Override
    public String title(Wording wording) {
        return wording.text("feedback.title");
    }

    @Override
    public Label field(Wording wording) {
        TextInput reason = TextInput.create(name(), TextInputStyle.PARAGRAPH)
                .setPlaceholder(wording.text("feedback.reason.hint"))
                .setMaxLength(MAX_REASON_LENGTH)
                .setRequired(false)
                .build();
        return Label.of(wording.text("feedback.reason.label"), reason);
    }

    @Override
    public boolean replacesPrivateCard() {
        return true;
    }

    @Override
    public Card execute(Click click, String text) {
        return feedback.note(click, false, text);
    }
}
