package dev.hatsugen.discord.status;

import dev.hatsugen.discord.runtime.GuildRules;
import dev.hatsugen.discord.ui.MentionList;
import dev.hatsugen.discord.ui.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import net.dv8tion.jda.api.JDA;

/** Tells admins what holds in their server: their own settings, and what the settings file says for all. */
final class SettingsInForce {

    private final GuildRules rules;
    private final ReplySettings replies;

    SettingsInForce(GuildRules rules, ReplySettings replies) {
        this.rules = rules;
        this.replies = replies;
    }

    String text(Wording wording, String guild, JDA jda) {
        List<String> lines = new ArrayList<>();
        lines.add(wording.text("status.settings"));
        lines.add(named(wording, "setup.channels", MentionList.CHANNEL, rules.channels(guild)));
        lines.add(named(wording, "setup.roles", MentionList.ROLE, rules.roles(guild)));
        lines.add(named(
                wording,
                "setup.announcements",
                MentionList.CHANNEL,
                rules.announcements(guild).stream().toList()));
        lines.add(named(
                wording,
                "setup.helpers",
                MentionList.ROLE,
                rules.helpers(guild).stream().toList()));
        lines.add(wording.text("status.settings.direct", isOn(!rules.lockDirectMessages(jda))));
        lines.add(wording.text(
                "status.settings.limits",
                replies.limits().perUser(),
                replies.limits().perGuild()));
        lines.add(wording.text(
                "status.settings.replies",
                isOn(replies.arePrivate()),
                isOn(replies.readsMessages()),
                isOn(replies.keepQuestions())));
        if (!rules.areKnown()) {
            lines.add(wording.text("setup.unknown"));
        }
        return String.join("\n", lines);
    }

    private static int isOn(boolean setting) {
        return setting ? 1 : 0;
    }

    /** @param sign before the ids of that kind in Markdown of Discord's; none notifies anybody */
    private static String named(Wording wording, String key, String sign, Collection<String> ids) {
        return wording.text(
                "status.settings.line",
                wording.text(key).replace("**", ""),
                ids.isEmpty() ? wording.text(key + ".none") : MentionList.of(wording, sign, ids));
    }
}
