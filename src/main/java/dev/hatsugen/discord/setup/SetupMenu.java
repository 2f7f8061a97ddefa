package dev.hatsugen.discord.setup;

import dev.hatsugen.store.GuildSettingsRepository.Entry;
import java.util.List;
import java.util.Set;
import net.dv8tion.jda.api.components.selections.EntitySelectMenu;
import net.dv8tion.jda.api.components.selections.EntitySelectMenu.SelectTarget;
import net.dv8tion.jda.api.entities.channel.ChannelType;

/** What can be chosen for a server. */
enum SetupMenu {
    /** Where questions are answered, the threads there included. */
    CHANNELS("setup-channels", SelectTarget.CHANNEL),
    /** Who may ask. */
    ROLES("setup-roles", SelectTarget.ROLE),
    /** Which channel is told of new minutes. */
    ANNOUNCEMENTS("setup-announcements", SelectTarget.CHANNEL),
    /** Which role is asked where the minutes hold no answer. */
    HELPERS("setup-helpers", SelectTarget.ROLE);

    /** So many can be chosen in a menu of Discord's. */
    private static final int MAX_CHOSEN = 25;

    private final String action;
    private final SelectTarget target;

    SetupMenu(String action, SelectTarget target) {
        this.action = action;
        this.target = target;
    }

    /** The action of its id. */
    String action() {
        return action;
    }

    /** The key of what it is called. */
    String label() {
        return action.replace('-', '.');
    }

    /** Whether roles are chosen; else channels. */
    boolean isOfRoles() {
        return target == SelectTarget.ROLE;
    }

    /** What a server has set once those ids are chosen. */
    Entry chosen(Entry before, List<String> ids) {
        return switch (this) {
            case CHANNELS -> new Entry(Set.copyOf(ids), before.roles(), before.announcements(), before.helpers());
            case ROLES -> new Entry(before.channels(), Set.copyOf(ids), before.announcements(), before.helpers());
            case ANNOUNCEMENTS -> new Entry(before.channels(), before.roles(), only(ids), before.helpers());
            case HELPERS -> new Entry(before.channels(), before.roles(), before.announcements(), only(ids));
        };
    }

    private static String only(List<String> ids) {
        return ids.isEmpty() ? "" : ids.getFirst();
    }

    private int most() {
        return this == ANNOUNCEMENTS || this == HELPERS ? 1 : MAX_CHOSEN;
    }

    private List<ChannelType> types() {
        return switch (this) {
            case CHANNELS -> List.of(ChannelType.TEXT, ChannelType.NEWS, ChannelType.FORUM, ChannelType.VOICE);
            case ROLES, HELPERS -> List.of();
            case ANNOUNCEMENTS -> List.of(ChannelType.TEXT, ChannelType.NEWS);
        };
    }

    /**
     * The menu.
     *
     * @param hint what stands in it while nothing is chosen
     * @param chosen the ids that are chosen now, of what there is
     */
    EntitySelectMenu menu(String hint, List<String> chosen) {
        EntitySelectMenu.Builder menu =
                EntitySelectMenu.create(action, target).setPlaceholder(hint).setRequiredRange(0, most());
        if (!types().isEmpty()) {
            menu.setChannelTypes(types());
        }
        return menu.setDefaultValues(chosen.stream()
                        .limit(most())
                        .map(id -> isOfRoles()
                                ? EntitySelectMenu.DefaultValue.role(id)
                                : EntitySelectMenu.DefaultValue.channel(id))
                        .toList())
                .build();
    }
}
