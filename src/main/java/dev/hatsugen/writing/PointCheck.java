package dev.hatsugen.writing;

/** One thing that has to hold of a sentence before it is shown. */
@FunctionalInterface
interface PointCheck {

    /**
     * Whether it holds.
     *
     * @param sentence folded
     * @param evidence what the sentence leans on
     */
    boolean holds(String sentence, Evidence evidence);
}
