package dev.hatsugen.parsing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the sentences of a language tell who said what. */
interface SentenceReader {

    /** Stands for the speaker of the sentence before. */
    String SAME = "";

    /** Stands for nobody who is named. */
    String UNNAMED = " ";

    /** The offsets at which another one can begin to speak, the first one 0. */
    List<Integer> starts(String paragraph);

    /** Who is told to have said {@code sentence}, {@link #SAME} or {@link #UNNAMED}; null where it is the record's own. */
    @Nullable
    String speaker(String sentence);

    /** Whether what {@code sentence} tells is a question, so that words behind it may be another one's answer. */
    boolean asks(String sentence);
}
