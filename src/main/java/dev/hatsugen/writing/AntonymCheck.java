package dev.hatsugen.writing;

import dev.hatsugen.language.Antonyms;

/** No word of a sentence is the opposite of the one that its quotes have there. */
final class AntonymCheck implements PointCheck {

    @Override
    public boolean holds(String sentence, Evidence evidence) {
        return !Antonyms.areTurned(sentence, evidence.said());
    }
}
