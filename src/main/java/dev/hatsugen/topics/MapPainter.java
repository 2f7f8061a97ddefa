package dev.hatsugen.topics;

import java.util.Locale;

/** Draws maps. */
@FunctionalInterface
public interface MapPainter {

    /**
     * Draws {@code map} as well as the machine can.
     *
     * @param language of our own words: {@link Locale#JAPANESE} or {@link Locale#ENGLISH}
     */
    Drawing draw(TopicMap map, Locale language);
}
