package dev.hatsugen.language;

import dev.hatsugen.minutes.Digest;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Japanese headwords with a short English gloss each, found by any of their ways of writing. */
public final class Glossary {

    /** A glossary without entries. */
    public static final Glossary EMPTY = new Glossary(List.of());

    private static final int MIN_READING_LENGTH = 3;

    /**
     * One entry.
     *
     * @param headword the word in its dictionary form
     * @param reading in hiragana; may be empty
     * @param gloss one to four English words
     * @param aliases other ways of writing, and words of the same meaning
     */
    public record Entry(String headword, String reading, String gloss, List<String> aliases) {

        public Entry {
            aliases = List.copyOf(aliases);
        }
    }

    private final Map<String, Entry> byForm = new LinkedHashMap<>();
    private final Map<String, Entry> byReading = new HashMap<>();
    private final Map<String, Set<String>> byGloss = new HashMap<>();
    private final GlossaryReadings readings = new GlossaryReadings(this);
    private @Nullable Set<String> english;
    private final int size;
    private final String sha256;
    private final int longest;

    /** Where two entries claim a form, the earlier one has it. */
    public Glossary(List<Entry> entries) {
        size = entries.size();
        sha256 = Digest.sha256(entries.toString());
        entries.forEach(entry -> byForm.putIfAbsent(Folding.fold(entry.headword()), entry));
        for (Entry entry : entries) {
            entry.aliases().forEach(alias -> byForm.putIfAbsent(Folding.fold(alias), entry));
        }
        for (Entry entry : entries) {
            byGloss.computeIfAbsent(Folding.fold(entry.gloss()), gloss -> new LinkedHashSet<>())
                    .add(Folding.fold(entry.headword()));
        }
        Set<String> ambiguous = new LinkedHashSet<>();
        for (Entry entry : entries) {
            String reading = entry.reading();
            if (reading.length() >= MIN_READING_LENGTH && byReading.putIfAbsent(reading, entry) != null) {
                ambiguous.add(reading);
            }
        }
        ambiguous.forEach(byReading::remove);
        longest = byForm.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /** Its nouns by their readings. */
    GlossaryReadings readings() {
        return readings;
    }

    /** The entry of a folded form, a headword or an alias, or a reading that belongs to one entry alone. */
    public Optional<Entry> find(String folded) {
        if (folded.length() > longest) {
            return Optional.empty();
        }
        Entry entry = byForm.get(folded);
        return Optional.ofNullable(entry != null ? entry : byReading.get(folded));
    }

    /** The entry of a folded form that is a headword or an alias; a reading is not enough. */
    Optional<Entry> findWritten(String folded) {
        return Optional.ofNullable(byForm.get(folded));
    }

    /** Every way of writing {@code folded} that the glossary knows, itself first. */
    public Set<String> variants(String folded) {
        Set<String> variants = new LinkedHashSet<>(List.of(folded));
        find(folded).ifPresent(entry -> {
            variants.add(Folding.fold(entry.headword()));
            entry.aliases().forEach(alias -> variants.add(Folding.fold(alias)));
        });
        return variants;
    }

    /** A hash over all entries, which changes when any of them does. */
    public String sha256() {
        return sha256;
    }

    /** The folded headwords whose gloss is {@code english}, or its singular; none where no entry has that gloss. */
    public Set<String> headwords(String english) {
        String gloss = Folding.fold(english.strip());
        Set<String> headwords = byGloss.get(gloss);
        if (headwords == null && gloss.endsWith("s")) {
            headwords = byGloss.get(gloss.substring(0, gloss.length() - 1));
        }
        return headwords == null ? Set.of() : Collections.unmodifiableSet(headwords);
    }

    /** Whether a folded English word, or one with its stem, is in any gloss. */
    public boolean isEnglish(String word) {
        return english().contains(EnglishStems.of(word));
    }

    private synchronized Set<String> english() {
        Set<String> known = english;
        if (known == null) {
            known = byGloss.keySet().stream()
                    .flatMap(gloss -> Arrays.stream(gloss.split("[^a-z]+")))
                    .map(EnglishStems::of)
                    .collect(Collectors.toSet());
            english = known;
        }
        return known;
    }

    /** Every folded headword and alias. */
    Set<String> forms() {
        return Collections.unmodifiableSet(byForm.keySet());
    }

    /** Number of headwords. */
    public int size() {
        return size;
    }

    /** Length of the longest form in characters. */
    int longest() {
        return longest;
    }
}
