package dev.hatsugen.question;

import dev.hatsugen.language.Lexicon;
import dev.hatsugen.minutes.Speaker;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The kind of people that a question asks for when it asks who: 大臣, 有識者, 本部員. */
public enum SpeakerGroup {
    /** Who speaks for the government by office. */
    MINISTERS,
    /** Members who are called for what they know. */
    EXPERTS,
    /** Whoever the record calls a member of the body. */
    MEMBERS;

    private static final Lexicon GROUPS = Lexicon.of("speaker-groups");
    private static final Lexicon LABELS = Lexicon.of("group-labels");

    /** The group that a folded question asks for; null where anybody may answer. */
    static @Nullable SpeakerGroup in(String folded) {
        return Stream.of(values())
                .filter(group -> GROUPS.has(group.name(), folded))
                .findFirst()
                .orElse(null);
    }

    /** Whether {@code speaker} is one of them, by the label that the record gives. */
    public boolean has(Speaker speaker) {
        String label = speaker.label() == null ? "" : speaker.label();
        boolean office = LABELS.has("office", label);
        return switch (this) {
            case MINISTERS -> office;
            case EXPERTS -> !office;
            case MEMBERS -> LABELS.has("member", label);
        };
    }
}
