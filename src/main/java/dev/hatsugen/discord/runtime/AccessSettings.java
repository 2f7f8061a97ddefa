package dev.hatsugen.discord.runtime;

import java.util.Set;

/**
 * Who may ask where, and how much.
 *
 * @param perUser how much a user may ask in an hour
 * @param perGuild how much all users of a guild may ask in an hour
 * @param channels the ids of the channels to answer in, their threads included; empty for all
 * @param roles the ids of the roles of which a member needs one; empty for none
 * @param openDirectMessages whether direct messages are answered even where channels or roles are set, here or by a server; where
 *     none are, they always are
 */
public record AccessSettings(
        int perUser, int perGuild, Set<String> channels, Set<String> roles, boolean openDirectMessages) {

    /** Direct messages are no way around channels and roles. */
    public AccessSettings(int perUser, int perGuild, Set<String> channels, Set<String> roles) {
        this(perUser, perGuild, channels, roles, false);
    }

    /** @throws IllegalArgumentException if a limit is less than 1 */
    public AccessSettings {
        if (perUser < 1 || perGuild < 1) {
            throw new IllegalArgumentException("a limit is 1 or more, not " + perUser + " or " + perGuild);
        }
        channels = Set.copyOf(channels);
        roles = Set.copyOf(roles);
    }
}
