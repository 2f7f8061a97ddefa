package dev.hatsugen.language;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads glossary files: our own (tab-separated), and EDICT where the operator has it. */
public final class GlossaryFiles {

    private static final Charset EDICT_CHARSET = Charset.forName("EUC-JP");
    private static final Pattern EDICT_LINE = Pattern.compile("^(\\S+?)(?: \\[([^\\]]+)])? /(.+)/$");
    private static final int MAX_GLOSS_WORDS = 4;

    private GlossaryFiles() {}

    /**
     * All {@code .tsv} files of {@code folder} in the order of their names, and behind them EDICT.
     *
     * @param edict EDICT's file in EUC-JP; null for none
     * @throws IOException if a file cannot be read
     * @throws IllegalArgumentException if a line is no entry; the message names file and line
     */
    public static Glossary read(Path folder, @Nullable Path edict) throws IOException {
        List<Glossary.Entry> entries = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".tsv"))
                    .sorted()
                    .toList()) {
                entries.addAll(readTable(file));
            }
        }
        if (edict != null) {
            try (Stream<String> lines = Files.lines(edict, EDICT_CHARSET)) {
                lines.map(GlossaryFiles::edictEntry).flatMap(Optional::stream).forEach(entries::add);
            }
        }
        return new Glossary(entries);
    }

    private static List<Glossary.Entry> readTable(Path file) throws IOException {
        List<Glossary.Entry> entries = new ArrayList<>();
        int number = 0;
        for (String line : lines(file)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (cells.length < 3 || cells.length > 4 || cells[0].isBlank() || cells[2].isBlank()) {
                throw new IllegalArgumentException(file.getFileName() + ", line " + number
                        + ": headword, reading, gloss and aliases, separated by tabs");
            }
            List<String> aliases =
                    cells.length == 4 && !cells[3].isBlank() ? Arrays.asList(cells[3].split("\\|")) : List.of();
            entries.add(new Glossary.Entry(cells[0], cells[1], cells[2], aliases));
        }
        return entries;
    }

    private static List<String> lines(Path file) throws IOException {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            throw new IOException(file + ": not in UTF-8", e);
        } catch (FileSystemException e) {
            throw e;
        } catch (IOException e) {
            throw new IOException(file + ": " + e.getMessage(), e); // as of a folder, which is not named
        }
    }

    /** The first sense of an EDICT line, without its remarks; empty where that is an explanation and no translation. */
    private static Optional<Glossary.Entry> edictEntry(String line) {
        Matcher matcher = EDICT_LINE.matcher(line);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String gloss = matcher.group(3)
                .split("/", 2)[0]
                .replaceAll("\\([^)]*\\)|\\{[^}]*}", " ")
                .replaceAll("^\\s*to ", "")
                .strip()
                .replaceAll("\\s+", " ");
        if (gloss.isEmpty() || gloss.split(" ").length > MAX_GLOSS_WORDS) {
            return Optional.empty();
        }
        String[] forms = matcher.group(1).replaceAll("\\([^)]*\\)", "").split(";");
        String reading = matcher.group(2) == null
                ? ""
                : matcher.group(2).replaceAll("\\([^)]*\\)", "").split(";")[0];
        return Optional.of(new Glossary.Entry(
                forms[0], reading, gloss, Arrays.asList(forms).subList(1, forms.length)));
    }
}
