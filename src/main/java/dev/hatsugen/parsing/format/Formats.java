package dev.hatsugen.parsing.format;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Reads a file by the format it has, within the bounds of size and time that are set for all. */
public final class Formats {

    /** The ends of names of the files that can be minutes. */
    public static final List<String> EXTENSIONS = List.of(
            ".txt",
            ".text",
            ".md",
            ".markdown",
            ".vtt",
            ".srt",
            ".csv",
            ".tsv",
            ".html",
            ".htm",
            ".xhtml",
            ".docx",
            ".pdf");

    /** Those whose size says nothing of their text; asked first. */
    private static final List<Format> PACKED = List.of(new Pdf(), new Docx(), new ForeignFiles());

    /** In the order they are asked; plain text takes what is left. */
    private static final List<Format> FORMATS = Stream.concat(
                    PACKED.stream(), Stream.of(new SubtitleCues(), new Html(), new Csv(), new PlainText()))
            .toList();

    private Formats() {}

    /** Whether a file of that name can be minutes: no hidden file, no lock file, an end that is known. */
    public static boolean isNamedLikeMinutes(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return !name.startsWith(".")
                && !name.startsWith("~")
                && EXTENSIONS.stream().anyMatch(lower::endsWith);
    }

    /** The largest file that is read, in bytes. */
    public static long maxFileBytes() {
        return Bounds.MAX_FILE_BYTES;
    }

    /**
     * The text of a file.
     *
     * @throws UnreadableFormatException if no format can read it, or not within {@value Bounds#MAX_SECONDS} s
     */
    public static ExtractedText extract(String name, byte[] bytes) throws UnreadableFormatException {
        ExecutorService thread = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name("extract-", 0).factory());
        try {
            Future<ExtractedText> text = thread.submit(() -> extractNow(name, bytes));
            return text.get(Bounds.MAX_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new UnreadableFormatException("not read within " + Bounds.MAX_SECONDS + " s.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnreadableFormatException("reading was interrupted.", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnreadableFormatException unreadable) {
                throw unreadable;
            }
            if (e.getCause() instanceof OutOfMemoryError) {
                throw new UnreadableFormatException("too large for the memory there is.", e);
            }
            throw new UnreadableFormatException("damaged: it cannot be read (" + e.getMessage() + ").", e);
        } finally {
            thread.shutdownNow();
        }
    }

    private static ExtractedText extractNow(String name, byte[] bytes) throws UnreadableFormatException {
        for (Format format : FORMATS) {
            if (!PACKED.contains(format)) {
                Bounds.checkTextFile(bytes);
            }
            if (format.accepts(name, bytes)) {
                return format.extract(name, bytes);
            }
        }
        throw new UnreadableFormatException("a kind of file that is not known.");
    }
}
