package dev.hatsugen.discord.setup;

import dev.hatsugen.discord.runtime.Click;
import dev.hatsugen.discord.runtime.GuildRules;
import dev.hatsugen.discord.ui.ButtonId;
import dev.hatsugen.discord.ui.Card;
import dev.hatsugen.discord.ui.CardBuilder;
import dev.hatsugen.discord.ui.NoticeCard;
import dev.hatsugen.discord.ui.Wording;
import dev.hatsugen.store.GuildSettingsRepository.Entry;
import dev.hatsugen.store.StoreException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.Role;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;

/** What is set for a server, each with the menu that changes it. */
final class SetupCard {

    private final Wording wording;
    private final GuildRules settings;
    private final Guild guild;

    private SetupCard(Wording wording, GuildRules settings, Guild guild) {
        this.wording = wording;
        this.settings = settings;
        this.guild = guild;
    }

    /** What is set now. */
    static Card of(Wording wording, GuildRules settings, Guild guild) {
        return new SetupCard(wording, settings, guild).card(Optional.empty());
    }

    /** What is set once that change is saved; it says so where it cannot be. */
    static Card changed(Click click, GuildRules settings, UnaryOperator<Entry> change) {
        String id = click.guild();
        Guild guild = id == null ? null : click.user().getJDA().getGuildById(id);
        if (id == null || guild == null) {
            return NoticeCard.outdated(click.wording());
        }
        SetupCard card = new SetupCard(click.wording(), settings, guild);
        try {
            settings.change(id, change);
            return card.card(Optional.empty());
        } catch (StoreException e) {
            return card.card(Optional.of("setup.unsaved"));
        }
    }

    private Card card(Optional<String> warning) {
        List<String> head = new ArrayList<>(List.of(wording.text("setup.lead")));
        warning.ifPresent(key -> head.add(wording.text(key)));
        if (!settings.areKnown()) {
            head.add(wording.text("setup.unknown"));
        }
        CardBuilder card = new CardBuilder(String.join("\n", head));
        for (SetupMenu menu : SetupMenu.values()) {
            List<String> there = chosen(menu).stream()
                    .filter(id -> isThere(menu, id))
                    .sorted()
                    .toList();
            card.divider().text(text(menu, there)).menu(menu.menu(wording.text(menu.label() + ".hint"), there));
        }
        String reset = wording.text("setup.reset");
        return card.buttons(
                        List.of(Button.secondary(ButtonId.of(SetupReset.NAME).toString(), reset)))
                .build(Card.Tone.NOTICE);
    }

    private Collection<String> chosen(SetupMenu menu) {
        return switch (menu) {
            case CHANNELS -> settings.channels(guild.getId());
            case ROLES -> settings.roles(guild.getId());
            case ANNOUNCEMENTS -> settings.announcements(guild.getId()).stream().toList();
            case HELPERS -> settings.helpers(guild.getId()).stream().toList();
        };
    }

    private boolean isOwn(SetupMenu menu) {
        Entry own = settings.own(guild.getId());
        return switch (menu) {
            case CHANNELS -> own.channels() != null;
            case ROLES -> own.roles() != null;
            case ANNOUNCEMENTS -> own.announcements() != null;
            case HELPERS -> own.helpers() != null;
        };
    }

    private boolean isThere(SetupMenu menu, String id) {
        return menu.isOfRoles() ? guild.getRoleById(id) != null : guild.getGuildChannelById(id) != null;
    }

    /** @param there the ids of what is chosen and exists in this server */
    private String text(SetupMenu menu, List<String> there) {
        int all = chosen(menu).size();
        String named = there.stream()
                .map(id -> menu.isOfRoles() ? "<@&" + id + ">" : "<#" + id + ">")
                .collect(Collectors.joining(wording.text("setup.separator")));
        List<String> lines = new ArrayList<>(List.of(wording.text(menu.label())));
        String chosen = all == 0 ? wording.text(menu.label() + ".none") : named;
        lines.add(isOwn(menu) ? chosen : wording.text("setup.default", chosen));
        if (all > there.size()) {
            lines.add(wording.text("setup.missing", all - there.size()));
        }
        if (menu == SetupMenu.ANNOUNCEMENTS && !there.isEmpty() && !mayWrite(there.getFirst())) {
            lines.add(wording.text("setup.mute"));
        }
        if (menu == SetupMenu.HELPERS && !there.isEmpty() && !mayMention(there.getFirst())) {
            lines.add(wording.text("setup.helpers.mute"));
        }
        return lines.stream().filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    private boolean mayMention(String id) {
        Role role = guild.getRoleById(id);
        return role != null
                && !role.isPublicRole()
                && (role.isMentionable() || guild.getSelfMember().hasPermission(Permission.MESSAGE_MENTION_EVERYONE));
    }

    private boolean mayWrite(String channel) {
        GuildMessageChannel there = guild.getChannelById(GuildMessageChannel.class, channel);
        return there != null && there.canTalk();
    }
}
