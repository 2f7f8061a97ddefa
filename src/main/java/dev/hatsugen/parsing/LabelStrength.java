package dev.hatsugen.parsing;

/** How sure it is that words where a label could be name a speaker. */
enum LabelStrength {
    /** They cannot. */
    NONE,
    /** They could: a short phrase that the minutes may use for somebody. */
    WEAK,
    /** They have the shape of an office or of a person's name. */
    LIKELY,
    /** They name somebody whom the attendance list names, or hold an office and a person. */
    SURE
}
