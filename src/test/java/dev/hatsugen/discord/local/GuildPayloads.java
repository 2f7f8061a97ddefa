package dev.hatsugen.discord.local;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** What Discord tells a bot when it connects: its account and the server that it is in. */
final class GuildPayloads {

    private GuildPayloads() {}

    /** The first event of a session. */
    static ObjectNode ready(String session, String gatewayUrl) {
        ObjectNode ready = Json.object("""
                {"v":10,"session_id":"%s","resume_gateway_url":"%s","session_type":"normal","private_channels":[],
                 "guilds":[{"id":"%s","unavailable":true}],"application":{"id":"%s","flags":0}}""".formatted(session, gatewayUrl, Payloads.GUILD_ID, Payloads.BOT_ID));
        ready.set("user", Accounts.self());
        return ready;
    }

    /**
     * Another server, which has just invited the bot.
     *
     * @param id of 18 figures; its channels have ids of their own
     * @param mayWrite whether everybody, the bot included, may write there
     */
    static ObjectNode invitation(String id, boolean mayWrite, String joinedAt) {
        String text = guild().put("system_channel_id", Payloads.CHANNEL_ID)
                .put("joined_at", joinedAt)
                .toString()
                .replace(Payloads.GUILD_ID, id);
        for (String channel :
                List.of(Payloads.CHANNEL_ID, Payloads.OTHER_CHANNEL_ID, Payloads.ROLE_ID, Payloads.VOICE_ID)) {
            text = text.replace(channel, of(id, channel));
        }
        ObjectNode guild = Json.object(text);
        ((ObjectNode) guild.at("/members/0")).put("joined_at", joinedAt);
        ((ObjectNode) guild.at("/roles/0")).put("permissions", mayWrite ? Payloads.ALL_RIGHTS : "0");
        return guild;
    }

    /** The channel or role of that server which is like {@code one} of the first server. */
    static String of(String guild, String one) {
        return guild.substring(0, guild.length() - 1) + one.charAt(one.length() - 1);
    }

    /** The server that a channel or a thread is in; a thread has an id of its own, and is always in the first server. */
    static String ofChannel(String channel) {
        boolean isOfFirst = channel.startsWith(Payloads.GUILD_ID.substring(0, 17));
        boolean isThread = channel.length() > Payloads.GUILD_ID.length();
        return isOfFirst || isThread ? Payloads.GUILD_ID : channel.substring(0, channel.length() - 1) + "0";
    }

    /** The server that the bot is in, with its roles and channels. */
    static ObjectNode guild() {
        ObjectNode guild = Json.object("""
                {"id":"%1$s","name":"Minutes","owner_id":"%2$s","icon":null,"splash":null,"region":"japan","afk_timeout":300,
                 "afk_channel_id":null,"system_channel_id":null,"rules_channel_id":null,"verification_level":0,
                 "default_message_notifications":0,"explicit_content_filter":0,"mfa_level":0,"premium_tier":0,"nsfw_level":0,
                 "preferred_locale":"ja","features":[],"description":null,"home_header":null,"discovery_splash":null,"banner":null,
                 "application_id":null,"system_channel_flags":0,"widget_enabled":false,"widget_channel_id":null,
                 "max_presences":null,"max_members":25000000,"max_stage_video_channel_users":50,
                 "max_video_channel_users":25,"vanity_url_code":null,"premium_subscription_count":0,
                 "safety_alerts_channel_id":null,"public_updates_channel_id":null,"premium_progress_bar_enabled":false,
                 "nsfw":false,"incidents_data":null,"unavailable":false,"large":false,"member_count":2,
                 "roles":[{"id":"%1$s","name":"@everyone","permissions":"%4$s","position":0,"color":0,"hoist":false,
                   "managed":false,"mentionable":false,"flags":0,"icon":null,"unicode_emoji":null,
                   "colors":{"primary_color":0,"secondary_color":null,"tertiary_color":null}},
                  {"id":"%6$s","name":"editors","permissions":"0","position":1,"color":0,"hoist":false,
                   "managed":false,"mentionable":false,"flags":0,"icon":null,"unicode_emoji":null,
                   "colors":{"primary_color":0,"secondary_color":null,"tertiary_color":null}}],
                 "channels":[{"id":"%3$s","type":0,"name":"general","position":0,"permission_overwrites":[],"nsfw":false,
                   "topic":null,"parent_id":null,"rate_limit_per_user":0,"flags":0},
                  {"id":"%7$s","type":2,"name":"voice","position":2,"permission_overwrites":[],"nsfw":false,"bitrate":64000,
                   "user_limit":0,"rtc_region":null,"parent_id":null,"rate_limit_per_user":0,"flags":0},
                  {"id":"%5$s","type":0,"name":"archive","position":1,"permission_overwrites":[],"nsfw":false,
                   "topic":null,"parent_id":null,"rate_limit_per_user":0,"flags":0}],
                 "members":[],"threads":[],"guild_scheduled_events":[],"emojis":[],"stickers":[],"voice_states":[],
                 "presences":[],"stage_instances":[],"soundboard_sounds":[]}""".formatted(
                        Payloads.GUILD_ID,
                        Payloads.USER_ID,
                        Payloads.CHANNEL_ID,
                        Payloads.ALL_RIGHTS,
                        Payloads.OTHER_CHANNEL_ID,
                        Payloads.ROLE_ID,
                        Payloads.VOICE_ID));
        ObjectNode self = Accounts.member(Accounts.bot());
        self.remove("permissions"); // told in interactions alone
        guild.withArray("members").add(self);
        return guild;
    }
}
