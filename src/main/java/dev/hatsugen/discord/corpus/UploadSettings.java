package dev.hatsugen.discord.corpus;

import org.jspecify.annotations.Nullable;

/**
 * How minutes come in over Discord.
 *
 * @param announcementChannel the channel that gets a card when minutes were added; null for none
 * @param attachmentUrl an address on this machine where attachments may be downloaded as well, for tests; null for none
 */
public record UploadSettings(
        @Nullable String announcementChannel, @Nullable String attachmentUrl) {

    /** No announcements, and Discord's own addresses alone. */
    public static final UploadSettings NONE = new UploadSettings(null, null);
}
