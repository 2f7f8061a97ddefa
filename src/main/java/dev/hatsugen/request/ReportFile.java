package dev.hatsugen.request;

import java.util.function.Supplier;

/**
 * A report as a file to take away.
 *
 * @param export what kind of file
 * @param bytes writes it, each time again
 */
public record ReportFile(Export export, Supplier<byte[]> bytes) {

    /** A name for the file. */
    public String name() {
        return export.fileName();
    }
}
