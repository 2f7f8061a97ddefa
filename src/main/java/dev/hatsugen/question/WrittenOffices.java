package dev.hatsugen.question;

import dev.hatsugen.language.Folding;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds people by an office in Latin letters that the minutes themselves write: The Clerk, Site Manager. */
final class WrittenOffices {

    private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\s.'’&-]+");
    private static final Pattern ARTICLE = Pattern.compile("^the\\s+");
    private static final Pattern PARTS = Pattern.compile("\\s*[()\\[\\],;/・]+\\s*");

    private final List<Participant> participants;

    WrittenOffices(List<Participant> participants) {
        this.participants = List.copyOf(participants);
    }

    /** Those whose label, or a part of whose post, {@code folded} is; nobody where it has a Japanese letter. */
    Set<Participant> called(String folded) {
        String office = bare(folded);
        return office.isEmpty() || !LATIN.matcher(office).matches()
                ? Set.of()
                : participants.stream()
                        .filter(participant -> written(participant).anyMatch(office::equals))
                        .collect(Collectors.toSet());
    }

    private static Stream<String> written(Participant participant) {
        String label = Objects.requireNonNullElse(participant.speaker().label(), "");
        return Stream.concat(Stream.of(label), Arrays.stream(PARTS.split(participant.post())))
                .map(Folding::fold)
                .map(WrittenOffices::bare);
    }

    private static String bare(String words) {
        return ARTICLE.matcher(words.strip()).replaceFirst("");
    }
}
