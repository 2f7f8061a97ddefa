package dev.hatsugen.discord.ask;

import dev.hatsugen.discord.ui.ButtonId;
import dev.hatsugen.discord.ui.QuoteList;
import dev.hatsugen.discord.ui.QuoteRef;
import dev.hatsugen.discord.ui.Wording;
import dev.hatsugen.quote.Relation;
import dev.hatsugen.quote.VerifiedQuote;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.components.buttons.Button;

/** The buttons below an answer. */
public final class AnswerButtons {

    /** Shows what stands before and after a quote. */
    public static final String CONTEXT = "context";

    /** Shows the next quotes. */
    public static final String MORE = "more";

    /** Gives all quotes, whole, as a file. */
    public static final String FILE = "file";

    /** Shows all that a member said on the topic of the question. */
    public static final String MEMBER = "member";

    /** Says that the answer helped. */
    public static final String HELPFUL = "helpful";

    /** Says that it did not, and asks why. */
    public static final String UNHELPFUL = "unhelpful";

    /** The signs that quotes and their buttons bear, where there are several: as many as a page shows. */
    public static final String NUMBERS = QuoteList.NUMBERS;

    private static final int MAX_NAME_LENGTH = 40;

    private AnswerButtons() {}

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

    /** Leads from a quote to all that its speaker said on the topic; empty where nobody said it. */
    static Optional<Button> member(Wording wording, VerifiedQuote quote) {
        String name = quote.speaker().name() == null
                ? quote.speaker().label()
                : quote.speaker().name();
        if (quote.relation() != Relation.SAID || name == null) {
            return Optional.empty();
        }
        String shown = name.substring(0, Math.min(MAX_NAME_LENGTH, name.length()));
        ButtonId id = new ButtonId(MEMBER, QuoteRef.of(quote).arguments());
        return Optional.of(Button.secondary(id.toString(), wording.text("button.member", shown)));
    }

    /** Asks whether the answer helped. */
    public static List<Button> feedback(Wording wording) {
        return List.of(
                Button.secondary(ButtonId.of(HELPFUL).toString(), wording.text("button.helpful")),
                Button.secondary(ButtonId.of(UNHELPFUL).toString(), wording.text("button.unhelpful")));
    }
}
