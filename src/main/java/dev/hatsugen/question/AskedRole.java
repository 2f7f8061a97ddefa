package dev.hatsugen.question;

import dev.hatsugen.language.Lexicon;
import dev.hatsugen.minutes.SpeakerRole;
import org.jspecify.annotations.Nullable;

/** Tells whether a folded question wants turns that ask or turns that answer. */
final class AskedRole {

    private static final Lexicon ROLES = Lexicon.of("asked-roles");

    private AskedRole() {}

    /** The role of the turns that are wanted; null where the question does not say. */
    static @Nullable SpeakerRole of(String question) {
        return ROLES.categoryOf(question)
                .map(category -> category.equals("answers") ? SpeakerRole.ANSWERS : SpeakerRole.ASKS)
                .orElse(null);
    }
}
