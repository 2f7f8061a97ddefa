package dev.hatsugen.writing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a played model makes one point of.
 *
 * @param excerpt one of its excerpts
 * @param words a whole sentence of it
 * @param all the excerpts of the prompt
 * @param labels of speakers of the same minutes
 */
record Material(SeenExcerpt excerpt, String words, List<SeenExcerpt> all, List<String> labels, boolean japanese) {

    /** That the speaker said {@code said}, with the true sentence as its proof. */
    PlayedPoint said(String said) {
        return said(excerpt.speaker(), said);
    }

    /** That {@code speaker} said {@code said}, with the true sentence as its proof. */
    PlayedPoint said(String speaker, String said) {
        return point(sentence(speaker, said));
    }

    /** {@code text} with the true sentence as its proof. */
    PlayedPoint point(String text) {
        return new PlayedPoint(text, List.of(excerpt.number()), List.of(words));
    }

    String sentence(String speaker, String said) {
        String bare = said.substring(0, said.length() - 1);
        return japanese
                ? speaker + "は、" + bare + "と述べました。"
                : speaker + " said that " + Character.toLowerCase(bare.charAt(0)) + bare.substring(1) + ".";
    }

    /** In the language of the answer. */
    String in(String ofJapanese, String ofEnglish) {
        return japanese ? ofJapanese : ofEnglish;
    }

    /** Somebody else of the minutes. */
    Optional<String> otherLabel() {
        return labels.stream()
                .filter(each -> isSomebodyElse(each))
                .filter(each -> japanese == each.codePoints().anyMatch(Character::isIdeographic))
                .findFirst();
    }

    private boolean isSomebodyElse(String label) {
        String own = excerpt.speaker();
        return !words(label).equals(words(own))
                && !label.contains(own)
                && !own.contains(label)
                && !excerpt.name().contains(label)
                && !label.contains(excerpt.name().isEmpty() ? own : excerpt.name());
    }

    /** Tanaka Daichi at one meeting is Daichi Tanaka at another. */
    private static Set<String> words(String label) {
        return Set.copyOf(Arrays.asList(label.split(" ")));
    }

    /** An excerpt of somebody else, which does not hold the words. */
    Optional<SeenExcerpt> otherExcerpt() {
        return all.stream()
                .filter(each -> isSomebodyElse(each.speaker())
                        && !each.name().equals(excerpt.name())
                        && !each.text().contains(words))
                .findFirst();
    }
}
