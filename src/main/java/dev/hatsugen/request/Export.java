package dev.hatsugen.request;

import java.util.Locale;

/** A file that a report can be had as, besides text and JSON. */
public enum Export {
    /** Markdown for people. */
    MARKDOWN("markdown", "md"),
    /** CSV for spreadsheets. */
    CSV("csv", "csv"),
    /** The minutes themselves as plain text. */
    TEXT("text", "txt"),
    /** A PNG picture, which takes the place of the text. */
    PICTURE("out", "png");

    private final String option;
    private final String extension;

    Export(String option, String extension) {
        this.option = option;
        this.extension = extension;
    }

    /** The name of the console's option that takes the file. */
    public String option() {
        return option;
    }

    /** A name for the file. */
    String fileName() {
        return (this == TEXT ? "minutes." : "hatsugen.") + extension;
    }

    /** How the name of the file ends, without the dot. */
    public String extension() {
        return extension;
    }

    /** Whether a request that can be had so is not answered without it where there is no screen for it. */
    public boolean isRequired() {
        return this == PICTURE;
    }

    /** What is written, in a few words. */
    public String description(Locale language) {
        return RequestMessages.of(language, "export." + option + ".description");
    }
}
