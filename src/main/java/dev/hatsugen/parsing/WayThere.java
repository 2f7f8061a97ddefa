package dev.hatsugen.parsing;

import dev.hatsugen.language.Lexicon;
import java.util.Optional;
import java.util.regex.Pattern;

/** How somebody takes part, behind the name in a label, which says nothing of who it is: {@code Moss (by phone)}. */
final class WayThere {

    private static final Pattern BEHIND = Lexicon.of("speaker-labels").pattern("way-there");

    private WayThere() {}

    /** {@code label} without such words; nothing where it has none, or nothing else. */
    static Optional<SpeakerLabel> without(SpeakerLabel label) {
        String bare = BEHIND.matcher(label.text()).replaceFirst("");
        return Optional.of(bare)
                .filter(rest -> !rest.isEmpty() && rest.length() < label.text().length())
                .map(SpeakerLabel::of);
    }
}
