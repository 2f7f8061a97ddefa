package dev.hatsugen.corpus;

import dev.hatsugen.parsing.SidecarMetadata;
import dev.hatsugen.parsing.UnreadableMinutesException;
import java.io.IOException;
import java.nio.file.Path;

/** Finds, and writes, what is known about a minutes file beyond its text. */
public interface Supplements {

    /**
     * The supplement of {@code minutes}, {@link SidecarMetadata#NONE} where there is none.
     *
     * @throws UnreadableMinutesException if there is one and it cannot be read
     */
    SidecarMetadata of(Path minutes) throws UnreadableMinutesException;

    /**
     * A supplement with what {@code options} say of the minutes, where they say something.
     *
     * @param present its bytes; empty where there is none
     * @return its bytes then; empty where it says nothing
     * @throws IOException if it is no supplement
     */
    byte[] with(byte[] present, AddOptions options) throws IOException;
}
