package dev.hatsugen.answerability;

import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Glossary;
import dev.hatsugen.language.Glosser;
import dev.hatsugen.question.ParsedQuestion;
import dev.hatsugen.question.Topic;
import dev.hatsugen.retrieval.EnglishNames;
import dev.hatsugen.retrieval.PassageContents;
import dev.hatsugen.retrieval.ScoredPassage;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Tells which words of a question stand nowhere in the minutes, in no form and under no other name. */
final class UnknownNames {

    /** Shorter ones are everyday words. */
    private static final Pattern LOAN_WORD = Pattern.compile("[ァ-ヺー]{4,}");

    private final PassageContents contents;
    private final Glossary glossary;

    UnknownNames(PassageContents contents, Glossary glossary) {
        this.contents = contents;
        this.glossary = glossary;
    }

    /** The share of the key terms that stand somewhere, from 0 to 1. */
    double knownShare(Topic topic) {
        return topic.key().stream()
                .mapToDouble(term -> isUnknown(term) ? 0 : 1)
                .average()
                .orElse(0);
    }

    /**
     * Whether {@code question} names a place, a body or a product that stands nowhere, under none of its names; or uses a loan word for
     * a thing that nobody spoke of, in whatever words.
     *
     * @param found what was found, whose sections may be titled so
     */
    boolean areIn(ParsedQuestion question, List<ScoredPassage> found) {
        Topic topic = question.topic();
        Predicate<String> untitled = name -> !isTitled(name, found);
        if (!Glosser.isJapanese(topic.text())) {
            return EnglishNames.in(question).stream().filter(untitled).anyMatch(this::isUnknown);
        }
        return topic.names().stream().filter(untitled).anyMatch(this::standsNowhere)
                || topic.key().stream()
                        .filter(term -> LOAN_WORD.matcher(term).matches())
                        .filter(untitled)
                        .anyMatch(this::isUnknown);
    }

    private static boolean isTitled(String name, List<ScoredPassage> found) {
        String folded = Folding.fold(name);
        return found.stream()
                .map(scored -> scored.passage().statement().section())
                .anyMatch(title -> title != null && Folding.fold(title).contains(folded));
    }

    private boolean isUnknown(String term) {
        return standsNowhere(term) && !contents.isGlossedAnywhere(term);
    }

    private boolean standsNowhere(String name) {
        return !contents.isTermAnywhere(name)
                && glossary.variants(name).stream().noneMatch(contents::standsAnywhere);
    }
}
