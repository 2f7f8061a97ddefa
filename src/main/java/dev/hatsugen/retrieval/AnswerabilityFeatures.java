package dev.hatsugen.retrieval;

import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Glossary;
import dev.hatsugen.language.Glosser;
import dev.hatsugen.question.ParsedQuestion;
import dev.hatsugen.question.Topic;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;

/** What an {@link AnswerabilityModel} sees of a question and of the passages that were found for it. */
public final class AnswerabilityFeatures {

    /** A value from about -1 to 1. */
    public enum Feature {
        /** Always 1. */
        BIAS,
        /** The best term coverage among the first passages. */
        COVERAGE,
        /** The term coverage of the first passage. */
        FIRST_COVERAGE,
        /** The best cosine of the question and a sentence among the first passages. */
        NEARNESS,
        /** The same of the first passage. */
        FIRST_NEARNESS,
        /** By how much the first passage leads. */
        LEAD,
        /** The share of the key terms of the topic that are anywhere in the minutes. */
        KNOWN_TERMS,
        /** Whether the question names a place, a body, a product or a loan word that is nowhere. */
        UNKNOWN_NAME,
        /** Whether it asks for a figure of a kind that is not in the first passages. */
        FIGURE_MISSING,
        /** Whether it supposes an act (opposing, blaming …) that is not in the first passages. */
        PRESUPPOSITION_MISSING,
        /** Whether somebody is named whose words alone can answer. */
        NAMES_SPEAKER,
        /** Whether the question asks for people. */
        ASKS_WHO,
        /** How many key terms the topic has, six or more being 1. */
        LENGTH,
        /** Whether the topic describes with verbs or adjectives. */
        DESCRIPTIVE,
        /** Whether the question is in English. */
        ENGLISH,
        /** {@link #COVERAGE} of a question in English. */
        ENGLISH_COVERAGE,
        /** {@link #NEARNESS} of a question in English. */
        ENGLISH_NEARNESS,
        /** {@link #COVERAGE} of a question that names a speaker. */
        SPEAKER_COVERAGE
    }

    private static final int LOOKED_AT = 5;
    private static final double MAX_TERMS = 6;

    /** Shorter ones are everyday words. */
    private static final Pattern LOAN_WORD = Pattern.compile("[ァ-ヺー]{4,}");

    private final PassageContents contents;
    private final Glossary glossary;

    public AnswerabilityFeatures(PassageContents contents, Glossary glossary) {
        this.contents = contents;
        this.glossary = glossary;
    }

    /**
     * The values of a question.
     *
     * @param found at least one passage, best first
     */
    public Map<Feature, Double> of(ParsedQuestion question, List<ScoredPassage> found) {
        List<ScoredPassage> best = found.subList(0, Math.min(found.size(), LOOKED_AT));
        String folded = Folding.fold(question.question());
        boolean english = !Glosser.isJapanese(question.question());
        double coverage = max(best, ScoredPassage::evidence);
        double nearness = max(best, ScoredPassage::nearness);
        Map<Feature, Double> values = new EnumMap<>(Feature.class);
        values.put(Feature.BIAS, 1.0);
        values.put(Feature.COVERAGE, coverage);
        values.put(Feature.FIRST_COVERAGE, best.getFirst().evidence());
        values.put(Feature.NEARNESS, nearness);
        values.put(Feature.FIRST_NEARNESS, best.getFirst().nearness());
        values.put(Feature.LEAD, best.getFirst().score() - best.getLast().score());
        values.put(Feature.KNOWN_TERMS, knownTerms(question.topic()));
        values.put(Feature.UNKNOWN_NAME, flag(namesSomethingUnknown(question)));
        values.put(Feature.FIGURE_MISSING, flag(!ExpectedAnswerType.isGiven(folded, best)));
        values.put(Feature.PRESUPPOSITION_MISSING, flag(!PresuppositionCheck.isTaken(folded, best)));
        values.put(Feature.NAMES_SPEAKER, flag(question.namesSpeaker()));
        values.put(Feature.ASKS_WHO, flag(question.asksWho()));
        values.put(Feature.LENGTH, Math.min(1, question.topic().key().size() / MAX_TERMS));
        values.put(Feature.DESCRIPTIVE, flag(question.topic().descriptive()));
        values.put(Feature.ENGLISH, flag(english));
        values.put(Feature.ENGLISH_COVERAGE, english ? coverage : 0);
        values.put(Feature.ENGLISH_NEARNESS, english ? nearness : 0);
        values.put(Feature.SPEAKER_COVERAGE, question.namesSpeaker() ? coverage : 0);
        return values;
    }

    private static double max(List<ScoredPassage> passages, ToDoubleFunction<ScoredPassage> value) {
        return passages.stream().mapToDouble(value).max().orElse(0);
    }

    private static double flag(boolean holds) {
        return holds ? 1 : 0;
    }

    private double knownTerms(Topic topic) {
        return topic.key().stream()
                .mapToDouble(term -> flag(!standsNowhere(term) || contents.isGlossedAnywhere(term)))
                .average()
                .orElse(0);
    }

    /**
     * Whether it names a place, a body or a product that is nowhere, under none of its names; or uses a loan word for a thing
     * that nobody spoke of, in whatever words.
     */
    boolean namesSomethingUnknown(ParsedQuestion question) {
        Topic topic = question.topic();
        if (!Glosser.isJapanese(topic.text())) {
            return EnglishNames.in(question).stream()
                    .anyMatch(name -> standsNowhere(name) && !contents.isGlossedAnywhere(name));
        }
        return topic.names().stream().anyMatch(this::standsNowhere)
                || topic.key().stream()
                        .filter(term -> LOAN_WORD.matcher(term).matches())
                        .anyMatch(term -> standsNowhere(term) && !contents.isGlossedAnywhere(term));
    }

    private boolean standsNowhere(String name) {
        return glossary.variants(name).stream().noneMatch(contents::standsAnywhere);
    }
}
