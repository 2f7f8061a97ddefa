package dev.hatsugen.parsing;

/** What speaks for or against a cut of an entry of an attendance list; each counts once unless it says otherwise. */
enum CutFeature {
    /** The entry names nobody: the alternative to all cuts. */
    NOBODY,
    /** The name is words in katakana with dots between them. */
    NAME_FOREIGN,
    /** A label of the minutes calls somebody so. */
    NAME_CALLED,
    /** The dictionary has the surname as one; half where it has it as another proper name. */
    SURNAME_KNOWN,
    /** The surname ends as a body does, or as no name does. */
    SURNAME_BODY,
    /** The surname is several words, not all of them names of people. */
    SURNAME_WORDS,
    /** The surname is a noun that the dictionary has. */
    SURNAME_NOUN,
    /** The surname is in hiragana. */
    SURNAME_HIRAGANA,
    /** The surname has two letters, as most do. */
    SURNAME_OF_TWO,
    /** For each letter of the surname above three. */
    SURNAME_EXCESS,
    /** As with surnames. */
    GIVEN_KNOWN,
    GIVEN_BODY,
    GIVEN_WORDS,
    GIVEN_NOUN,
    /** The given name has at most three letters. */
    GIVEN_SHORT,
    /** The given name has more. */
    GIVEN_LONG,
    /** The given name is in hiragana or katakana. */
    GIVEN_KANA,
    /** The dictionary cuts the two where the reading does. */
    PARTS_KNOWN,
    /** A word of respect is behind the name. */
    POST_HONORIFIC,
    /** What is before or behind the name is one letter. */
    POST_LETTER,
    /** What is before or behind the name is a label of the minutes. */
    POST_LABEL,
    /** What is before or behind the name ends as an office does. */
    POST_OFFICE,
    /** What is before the name ends as a body does. */
    POST_BODY,
    /** The dictionary has a name in what is before or behind the name. */
    POST_PERSON,
    /** What is before or behind the name is nouns. */
    POST_NOUNS,
    /** It is neither an office, a body, a label nor nouns. */
    POST_OTHER,
    /** For each border of the name that is at a blank. */
    GAP_AT_BORDER,
    /** A blank is between the surname and the given name. */
    GAP_BETWEEN,
    /** For each other blank inside of the name, unless blanks are between all letters. */
    GAP_INSIDE,
    /** What runs together with the name behind it is neither an office, a word of respect nor a label. */
    ATTACHED_BEHIND,
    /** What runs together with the name before it is neither an office, a body nor a label. */
    ATTACHED_BEFORE
}
