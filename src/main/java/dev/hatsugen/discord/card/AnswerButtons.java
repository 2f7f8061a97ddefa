package dev.hatsugen.discord.card;

import dev.hatsugen.answer.VerifiedQuote;
import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.components.buttons.Button;

/** The buttons below an answer. */
public final class AnswerButtons {

    /** Shows what stands before and after a quote. */
    public static final String CONTEXT = "context";

    /** Shows the next quotes. */
    public static final String MORE = "more";

    /** Gives all quotes, whole, as a file. */
    public static final String FILE = "file";

    /** Posts a private card for everybody. */
    public static final String SHARE = "share";

    /** Says that the answer helped. */
    public static final String HELPFUL = "helpful";

    /** Says that it did not, and asks why. */
    public static final String UNHELPFUL = "unhelpful";

    private AnswerButtons() {}

    /** The signs that quotes and their buttons bear, where there are several: as many as a page shows. */
    public static final String NUMBERS = QuoteList.NUMBERS;

    /** One button for each quote on the card, with the number that stands beside the quote. */
    public static List<Button> context(Wording wording, List<VerifiedQuote> shown) {
        List<Button> buttons = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            String label = shown.size() == 1
                    ? wording.text("button.context")
                    : wording.text("button.context.numbered", QuoteList.NUMBERS.charAt(i));
            ButtonId id = new ButtonId(CONTEXT, QuoteRef.of(shown.get(i)).arguments());
            // Two quotes of one place would be two buttons of one name, which Discord refuses.
            if (buttons.stream().noneMatch(other -> id.toString().equals(other.getCustomId()))) {
                buttons.add(Button.secondary(id.toString(), label));
            }
        }
        return buttons;
    }

    static Button more(Wording wording, int from) {
        return Button.primary(ButtonId.of(MORE, Integer.toString(from)).toString(), wording.text("button.more"));
    }

    static Button file(Wording wording) {
        return Button.secondary(ButtonId.of(FILE).toString(), wording.text("button.file"));
    }

    static Button share(Wording wording) {
        return Button.primary(ButtonId.of(SHARE).toString(), wording.text("button.share"));
    }

    public static List<Button> feedback(Wording wording) {
        return List.of(
                Button.secondary(ButtonId.of(HELPFUL).toString(), wording.text("button.helpful")),
                Button.secondary(ButtonId.of(UNHELPFUL).toString(), wording.text("button.unhelpful")));
    }
}
