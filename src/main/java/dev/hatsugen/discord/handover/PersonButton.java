package dev.hatsugen.discord.handover;

import com.github.benmanes.caffeine.cache.Caffeine;
import dev.hatsugen.discord.runtime.ButtonAction;
import dev.hatsugen.discord.runtime.Click;
import dev.hatsugen.discord.ui.Card;
import dev.hatsugen.discord.ui.MarkdownEscaper;
import dev.hatsugen.discord.ui.NoticeCard;
import dev.hatsugen.discord.ui.QuestionLine;
import dev.hatsugen.discord.ui.Wording;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.Role;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.PermissionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Posts the question of a card to the role that is asked where the minutes hold no answer: once for each card. Safe for several threads. */
public final class PersonButton implements ButtonAction {

    private static final Logger LOG = LoggerFactory.getLogger(PersonButton.class);

    private static final int MAX_REMEMBERED = 10_000;
    private static final int MAX_NAME_LENGTH = 40;

    private final HandOver handOver;

    /** The ids of the cards whose question was posted, of which the oldest make room. */
    private final Set<String> posted = Collections.newSetFromMap(Caffeine.newBuilder()
            .maximumSize(MAX_REMEMBERED)
            .<String, Boolean>build()
            .asMap());

    public PersonButton(HandOver handOver) {
        this.handOver = handOver;
    }

    @Override
    public String name() {
        return HandOver.NAME;
    }

    @Override
    public Card execute(Click click) {
        Message card = click.message().orElse(null);
        String question = card == null ? null : QuestionLine.in(card).orElse(null);
        String guild = click.guild();
        if (card == null || question == null || guild == null) {
            return NoticeCard.outdated(click.wording());
        }
        Optional<Role> role = handOver.role(card.getJDA().getGuildById(guild));
        if (role.isEmpty() || !(card.getChannel() instanceof GuildMessageChannel channel)) {
            return NoticeCard.refused(click.wording(), "handover.nobody");
        }
        if (!posted.add(card.getId())) {
            return NoticeCard.done(click.wording(), "handover.already");
        }
        return post(click, role.get(), channel, asked(click, card, question, role.get()));
    }

    private Card post(Click click, Role role, GuildMessageChannel channel, Card asked) {
        String card = click.message().orElseThrow().getId();
        try {
            channel.sendMessage(asked.messageTo(role)).setNonce(card).complete();
            return NoticeCard.done(click.wording(), "handover.done");
        } catch (PermissionException | ErrorResponseException e) {
            posted.remove(card);
            LOG.warn("A question was not handed over: {}", e.getMessage());
            return NoticeCard.refused(click.wording(), "handover.refused");
        }
    }

    private static Card asked(Click click, Message card, String question, Role role) {
        Wording wording = click.wording();
        String name = MarkdownEscaper.line(click.user().getEffectiveName(), MAX_NAME_LENGTH);
        List<String> lines = new ArrayList<>();
        lines.add(wording.text("handover.asks", role.getAsMention(), name));
        lines.add(MarkdownEscaper.quote(question));
        if (!card.isEphemeral()) {
            lines.add(MarkdownEscaper.link(wording.text("handover.card"), card.getJumpUrl()));
        }
        return Card.of(Card.Tone.NOTICE, List.of(String.join("\n", lines)));
    }
}
