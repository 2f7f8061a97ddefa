package dev.hatsugen.discord.minutes;

import dev.hatsugen.discord.ui.Wording;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What commands take, each once for all of them. All of them together fit into the line of a card. */
public enum Option {
    /** A person or an office. */
    MEMBER(100),
    /** A topic; for maps several, parted by commas. */
    TOPIC(100),
    /** The number of a meeting. */
    MEETING(60),
    /** Claimed words. */
    QUOTE(600);

    private final int longest;

    Option(int longest) {
        this.longest = longest;
    }

    /** The option of that English name. */
    public static Optional<Option> of(String key) {
        return Arrays.stream(values())
                .filter(option -> option.key().equals(key))
                .findFirst();
    }

    /** The longest value, in characters. */
    public int longest() {
        return longest;
    }

    /** The English name, as it is registered. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name as a user of that language reads it. */
    public String shown(Wording wording) {
        return wording.text("option." + key() + ".name");
    }
}
