package dev.hatsugen.discord.ask;

import dev.hatsugen.answer.SearchHint;
import dev.hatsugen.discord.ui.Attribution;
import dev.hatsugen.discord.ui.ButtonId;
import dev.hatsugen.discord.ui.QuoteRef;
import dev.hatsugen.discord.ui.Wording;
import dev.hatsugen.quote.QuoteGloss;
import dev.hatsugen.quote.Relation;
import dev.hatsugen.quote.SpeakerNames;
import dev.hatsugen.quote.VerifiedQuote;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.selections.SelectOption;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.entities.emoji.Emoji;
import org.jspecify.annotations.Nullable;

/** The buttons of an answer. */
public final class AnswerButtons {

    /** Shows what is before and after a quote. */
    public static final String CONTEXT = "context";

    /** Shows another page of quotes. */
    public static final String MORE = "more";

    /** Gives all quotes, whole, as a file. */
    public static final String FILE = "file";

    /** Shows all that a member said on the topic of the question. */
    public static final String MEMBER = "member";

    /** Shows the quotes that are nearest to a question without an answer. */
    public static final String NEAREST = "nearest";

    /** Asks the question again with a name that is like the one that was typed. */
    public static final String INSTEAD = "instead";

    /** Lists topics to choose from. */
    public static final String TOPICS = "topics";

    /** Says that the answer helped. */
    public static final String HELPFUL = "helpful";

    /** Says that it did not, and asks why. */
    public static final String UNHELPFUL = "unhelpful";

    private static final int MAX_LABEL_LENGTH = 80;

    private AnswerButtons() {}

    /** Stands beside a quote and shows what is around it. */
    public static Button context(Wording wording, VerifiedQuote quote) {
        ButtonId id = new ButtonId(CONTEXT, QuoteRef.of(quote).arguments());
        return Button.secondary(id.toString(), wording.text("button.context"));
    }

    static Button file(Wording wording) {
        return Button.secondary(ButtonId.of(FILE).toString(), wording.text("button.file"))
                .withEmoji(Emoji.fromUnicode("📄"));
    }

    static Button nearest(Wording wording) {
        return Button.secondary(ButtonId.of(NEAREST).toString(), wording.text("button.nearest"));
    }

    /** The names that may have been meant. */
    static List<Button> instead(SearchHint hint) {
        return hint.instead().stream()
                .map(other -> Button.secondary(
                        ButtonId.of(INSTEAD, Integer.toString(hint.instead().indexOf(other)))
                                .toString(),
                        shortened(other.name())))
                .toList();
    }

    /** Leads to a list of topics to choose from. */
    public static Button topics(Wording wording) {
        return Button.secondary(ButtonId.of(TOPICS).toString(), wording.text("button.topics"));
    }

    /** For each speaker who is quoted, whoever gives the name, what leads to all that they said on the topic. */
    static Map<String, VerifiedQuote> members(Wording wording, List<VerifiedQuote> quotes) {
        Map<String, VerifiedQuote> members = new LinkedHashMap<>();
        for (VerifiedQuote quote : quotes) {
            String name = SpeakerNames.of(quote.speaker(), wording.language()).replace(SpeakerNames.SUPPLIED, "");
            if (members.size() < StringSelectMenu.OPTIONS_MAX_AMOUNT
                    && quote.relation() == Relation.SAID
                    && !name.isEmpty()) {
                members.putIfAbsent(name, quote);
            }
        }
        return members;
    }

    /** The button that leads to all that the only speaker said; a name in two scripts is short, so that others fit beside it. */
    static Button member(Wording wording, String name, VerifiedQuote quote) {
        String romanSurname = name.replaceFirst("( \\S+)? \\(.*\\)$", "");
        return Button.secondary(memberId(quote), shortened(wording.text("button.member", romanSurname)));
    }

    /** The row to choose one of the speakers in, whose every statement is then shown. */
    static StringSelectMenu memberMenu(Wording wording, Map<String, VerifiedQuote> members, QuoteGloss gloss) {
        Attribution attribution = new Attribution(wording, gloss);
        return StringSelectMenu.create(ButtonId.MENU)
                .setPlaceholder(wording.text("menu.members", members.size()))
                .addOptions(members.entrySet().stream()
                        .map(member -> SelectOption.of(shortened(member.getKey()), memberId(member.getValue()))
                                .withDescription(description(attribution, member.getValue())))
                        .toList())
                .build();
    }

    private static @Nullable String description(Attribution attribution, VerifiedQuote quote) {
        return Optional.of(shortened(attribution.plainPost(quote.speaker())))
                .filter(post -> !post.isEmpty())
                .orElse(null);
    }

    private static String memberId(VerifiedQuote quote) {
        return new ButtonId(MEMBER, QuoteRef.of(quote).arguments()).toString();
    }

    /** Asks whether the answer helped. */
    public static List<Button> feedback() {
        return List.of(
                Button.secondary(ButtonId.of(HELPFUL).toString(), Emoji.fromUnicode("👍")),
                Button.secondary(ButtonId.of(UNHELPFUL).toString(), Emoji.fromUnicode("👎")));
    }

    private static String shortened(String label) {
        return label.substring(0, Math.min(MAX_LABEL_LENGTH, label.length()));
    }
}
