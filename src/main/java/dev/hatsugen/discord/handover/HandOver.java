package dev.hatsugen.discord.handover;

import dev.hatsugen.discord.runtime.GuildRules;
import dev.hatsugen.discord.ui.ButtonId;
import dev.hatsugen.discord.ui.Card;
import dev.hatsugen.discord.ui.QuestionLine;
import dev.hatsugen.discord.ui.Wording;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.Role;
import net.dv8tion.jda.api.entities.emoji.Emoji;
import org.jspecify.annotations.Nullable;

/** The role of a server that questions without an answer are handed to, and the button that does so. */
public final class HandOver {

    static final String NAME = "person";

    private final GuildRules rules;

    public HandOver(GuildRules rules) {
        this.rules = rules;
    }

    /** The card with the button; as it is where no role can be asked, or a click could not read the question. */
    public Card offered(Card card, @Nullable Guild guild) {
        Optional<Wording> ofCard = QuestionLine.wording(card).filter(wording -> QuestionLine.isKept(card));
        return role(guild)
                .flatMap(role -> ofCard)
                .map(wording ->
                        card.with(List.of(Button.secondary(ButtonId.of(NAME).toString(), wording.text("button.person"))
                                .withEmoji(Emoji.fromUnicode("🙋")))))
                .orElse(card);
    }

    /** Whether a card has the button. */
    public static boolean isOfferedBy(Card card) {
        return card.offers(ButtonId.of(NAME));
    }

    /** The role, where the server has chosen one that still exists; never everyone. */
    Optional<Role> role(@Nullable Guild guild) {
        return Optional.ofNullable(guild)
                .filter(there -> !there.isDetached())
                .flatMap(there -> rules.helpers(there.getId()).map(there::getRoleById))
                .filter(role -> !role.isPublicRole());
    }
}
