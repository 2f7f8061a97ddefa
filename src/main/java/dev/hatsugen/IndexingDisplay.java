package dev.hatsugen;

import dev.hatsugen.console.ProgressDisplay;
import dev.hatsugen.index.IndexProgress;

/** Shows the making of an index on the console. */
record IndexingDisplay(ProgressDisplay display) implements IndexProgress {

    @Override
    public void begin(int passages, String why) {
        display.begin("index (" + why + ")", passages);
    }

    @Override
    public void advance(int passages) {
        display.advance(passages);
    }

    @Override
    public void end() {
        display.end();
    }
}
