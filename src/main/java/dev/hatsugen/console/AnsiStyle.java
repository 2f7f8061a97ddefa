package dev.hatsugen.console;

import picocli.CommandLine.Help.Ansi;

/** Colours for a terminal; leaves text as it is everywhere else, and where {@code NO_COLOR} is set. */
final class AnsiStyle {

    private final boolean colours;

    private AnsiStyle(boolean colours) {
        this.colours = colours;
    }

    static AnsiStyle on(Streams streams) {
        return new AnsiStyle(streams.attended() && Ansi.AUTO.enabled());
    }

    String strong(String text) {
        return paint("1", text);
    }

    String quiet(String text) {
        return paint("2", text);
    }

    String speaker(String text) {
        return paint("1;36", text);
    }

    private String paint(String code, String text) {
        return colours ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
    }
}
