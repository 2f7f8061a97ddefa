package dev.hatsugen;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Loads in the background what the main thread will need in a moment. A failure is left to whoever needs it, who meets it again. */
final class Preload {

    private static final Logger LOG = LoggerFactory.getLogger(Preload.class);

    private Preload() {}

    static void start(String name, Runnable work) {
        Thread.ofPlatform()
                .daemon()
                .name("preload-" + name)
                .uncaughtExceptionHandler((thread, e) -> LOG.debug("{} failed", thread.getName(), e))
                .start(work);
    }
}
