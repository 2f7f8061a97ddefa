package dev.hatsugen.question;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What somebody may be called by a post in Latin letters: "site manager" is a manager and no site. */
final class LatinPost {

    private static final Pattern JOINED = Pattern.compile("\\s+(?:and|&)\\s+");
    private static final Pattern OF_WHAT = Pattern.compile("\\s+(?:of|for|to|at|from|in|with)\\s.*$");
    private static final Pattern KIND = Pattern.compile(".*\\s");
    private static final Pattern ARTICLE = Pattern.compile("^(?:the|an?)(?:\\s+|$)");

    private LatinPost() {}

    /** The folded {@code post} whole, each of those that "and" joins, and the noun that each is a kind of. */
    static Stream<String> forms(String post) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(bare(post));
        Arrays.stream(JOINED.split(post)).map(LatinPost::bare).forEach(one -> {
            forms.add(one);
            forms.add(KIND.matcher(OF_WHAT.matcher(one).replaceFirst("")).replaceFirst(""));
        });
        return forms.stream();
    }

    /** Whether folded words are a post and nobody's name, as their article tells: "the warden". */
    static boolean isPost(String words) {
        return ARTICLE.matcher(words).lookingAt();
    }

    private static String bare(String post) {
        return ARTICLE.matcher(post.strip()).replaceFirst("");
    }
}
