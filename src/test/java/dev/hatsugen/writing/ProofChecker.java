package dev.hatsugen.writing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Counts what is wrong with a sentence above its quotes, by rules of its own: it shares no class with what it checks. Coarse on
 * purpose: it knows figures as runs of digits, people by the names that readers of the minutes wrote down, and words as pairs of
 * letters.
 *
 * @param names of everybody in the minutes, as surnames or labels
 */
record ProofChecker(Set<String> names) {

    /** What a sentence may get wrong. */
    enum Fault {
        SPEAKER,
        FIGURE,
        NAME,
        NEGATION,
        WORDS
    }

    /** A quote that a sentence leans on, with what stands beside it. */
    record Cited(String label, String name, String beside, String text) {}

    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final Pattern NOT = Pattern.compile(
            "ない|ません|なかった|なく|ず(?=[、にに]|$)|ぬ(?=[。、])|\\bnot\\b|\\bnever\\b|\\bno\\b|\\bcannot\\b|n't\\b|\\bnone\\b|\\bnobody\\b");
    private static final Pattern SAYING = Pattern.compile("と(?:述べ|説明し)ました。$| said that |^according to ");
    private static final String FRAME = "^.{1,80}?は、|と(?:述べ|説明し)ました。$|^.{1,80}? said that |^According to [^,]+, ";
    private static final double MIN_WORDS = 0.8;

    List<Fault> faults(String sentence, List<Cited> cited) {
        List<Fault> faults = new ArrayList<>();
        String claim = plain(sentence);
        String texts = plain(cited.stream().map(Cited::text).collect(Collectors.joining("\n")));
        String all = texts + "\n"
                + plain(cited.stream()
                        .map(each -> each.label() + "\n" + each.name() + "\n" + each.beside())
                        .collect(Collectors.joining("\n")));
        if (!numbers(all).containsAll(numbers(claim))) {
            faults.add(Fault.FIGURE);
        }
        if (names.stream().map(ProofChecker::plain).anyMatch(name -> claim.contains(name) && !all.contains(name))) {
            faults.add(Fault.NAME);
        }
        if (!speakerIsRight(claim, cited)) {
            faults.add(Fault.SPEAKER);
        }
        String unlabelled = cited.stream()
                .map(each -> plain(each.label()))
                .reduce(claim, (text, label) -> text.replace(label, "x"));
        String said = unlabelled.replaceAll(FRAME.toLowerCase(Locale.ROOT), "");
        if (share(said, texts) < MIN_WORDS) {
            faults.add(Fault.WORDS);
        }
        if (count(claim) > count(texts) || (count(said) == 0 && deniesWhereItIsSaid(said, texts))) {
            faults.add(Fault.NEGATION);
        }
        return faults;
    }

    /** A sentence of the form that says who spoke starts with the label of each of its quotes. */
    private static boolean speakerIsRight(String claim, List<Cited> cited) {
        if (!SAYING.matcher(claim).find()) {
            return true;
        }
        String rest = claim.replaceFirst("^(?:[0-9]{4}年[0-9]+月[0-9]+日、|on [-0-9]+ |according to )", "");
        return cited.stream().allMatch(each -> rest.startsWith(plain(each.label())));
    }

    /** The last letters of what is said are followed by a negation wherever the quotes have them. */
    private static boolean deniesWhereItIsSaid(String said, String texts) {
        String end = said.substring(Math.max(0, said.length() - 12)).replaceAll("(?:します|しました|です|る|た|だ)?。?$", "");
        int at = texts.indexOf(end);
        return end.length() > 5
                && end.matches(".*[ぁ-ん].*")
                && at >= 0
                && NOT.matcher(texts.substring(at + end.length(), Math.min(texts.length(), at + end.length() + 6))
                                .replaceFirst("(?s)[。\\n].*", ""))
                        .find();
    }

    private static Set<String> numbers(String plain) {
        Set<String> numbers = new HashSet<>();
        Matcher digits = DIGITS.matcher(plain.replaceAll("(?<=[0-9]),(?=[0-9]{3})", ""));
        while (digits.find()) {
            numbers.add(digits.group().replaceFirst("^0+(?=.)", ""));
        }
        return numbers;
    }

    private static long count(String plain) {
        return NOT.matcher(plain).results().count();
    }

    private static double share(String said, String texts) {
        String bare = said.replaceAll("[\\s、。]", "");
        String whole = texts.replaceAll("[\\s、。]", "");
        int pairs = Math.max(bare.length() - 1, 1);
        int found = 0;
        for (int at = 0; at + 2 <= bare.length(); at++) {
            found += whole.contains(bare.substring(at, at + 2)) ? 1 : 0;
        }
        return (double) found / pairs;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[ \\t]+", " ");
    }
}
