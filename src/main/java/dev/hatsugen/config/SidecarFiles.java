package dev.hatsugen.config;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.hatsugen.corpus.AddOptions;
import dev.hatsugen.corpus.SupplementFile;
import dev.hatsugen.corpus.Supplements;
import dev.hatsugen.messages.FileCause;
import dev.hatsugen.parsing.SidecarMetadata;
import dev.hatsugen.parsing.UnreadableMinutesException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the YAML beside a minutes file: {@code NAME.yaml} for {@code NAME.txt}. */
public final class SidecarFiles implements Supplements {

    private final ObjectMapper yaml =
            new ObjectMapper(new YAMLFactory()).enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

    @Override
    public SidecarMetadata of(Path minutes) throws UnreadableMinutesException {
        Path file = SupplementFile.beside(minutes);
        if (file == null) {
            return SidecarMetadata.NONE;
        }
        String name = String.valueOf(file.getFileName());
        try {
            return supplement(yaml.readTree(Files.readString(file)));
        } catch (JsonProcessingException e) {
            throw new UnreadableMinutesException(name, "no YAML: " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new UnreadableMinutesException(name, "cannot be read: " + FileCause.of(e), e);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new UnreadableMinutesException(name, String.valueOf(e.getMessage()), e);
        }
    }

    /** Rewrites the YAML, without its comments, where there is something to add. */
    @Override
    public byte[] with(byte[] present, AddOptions options) throws IOException {
        if (!options.acceptsDoubtful() && options.url() == null) {
            return present;
        }
        ObjectNode root = yaml.createObjectNode();
        if (present.length > 0 && yaml.readTree(present) instanceof ObjectNode fields) {
            root = fields;
        }
        if (options.acceptsDoubtful()) {
            root.put("accepted", true);
        }
        if (options.url() != null) {
            root.put("url", options.url());
        }
        return yaml.writeValueAsBytes(root);
    }

    private static SidecarMetadata supplement(JsonNode root) {
        SidecarCheck.check(root);
        List<SidecarMetadata.Entry> roster = new ArrayList<>();
        for (JsonNode person : root.path("roster")) {
            String name = text(person, "name");
            String origin = text(person, "origin");
            if (name == null || name.isBlank() || origin == null) {
                throw new IllegalArgumentException("every person of the roster needs a name and an origin");
            }
            roster.add(new SidecarMetadata.Entry(name, text(person, "kana"), text(person, "post"), origin));
        }
        String date = text(root, "date");
        SidecarMetadata supplement = new SidecarMetadata(
                root.hasNonNull("number") ? Integer.valueOf(root.get("number").intValue()) : null,
                text(root, "title"),
                date == null ? null : LocalDate.parse(date),
                text(root, "place"),
                text(root, "origin"),
                url(root),
                text(root, "summary"),
                root.path("accepted").asBoolean(false),
                roster);
        if (supplement.origin() == null
                && (date != null || supplement.title() != null || supplement.number() != null)) {
            throw new IllegalArgumentException("number, title, date and place need an origin");
        }
        return supplement;
    }

    private static @Nullable String url(JsonNode root) {
        String url = text(root, "url");
        if (url != null && !url.matches("(?i)https?://[^\\s/?#]+\\S*")) {
            throw new IllegalArgumentException("url is no address of a document: it begins with https://");
        }
        return url;
    }

    private static @Nullable String text(JsonNode node, String field) {
        return node.hasNonNull(field) ? node.get(field).asText() : null;
    }
}
