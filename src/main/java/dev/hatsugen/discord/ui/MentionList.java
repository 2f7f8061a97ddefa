package dev.hatsugen.discord.ui;

import java.util.Collection;
import java.util.stream.Collectors;

/** Channels or roles as Discord shows them by their ids; a card never calls anybody by them. */
public final class MentionList {

    /** Of a channel. */
    public static final String CHANNEL = "<#";

    /** Of a role. */
    public static final String ROLE = "<@&";

    private static final int MAX_NAMED = 5;

    private MentionList() {}

    /**
     * The first few, and how many more there are.
     *
     * @param sign {@link #CHANNEL} or {@link #ROLE}
     */
    public static String of(Wording wording, String sign, Collection<String> ids) {
        String names = ids.stream()
                .sorted()
                .limit(MAX_NAMED)
                .map(id -> sign + id + ">")
                .collect(Collectors.joining(wording.text("setup.separator")));
        return ids.size() > MAX_NAMED ? names + wording.text("status.settings.more", ids.size() - MAX_NAMED) : names;
    }
}
