package dev.hatsugen.index;

import java.io.IOException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Makes British spellings American ones, as the stemmer would keep them apart: organisation, centre, defence, behaviour. */
final class AmericanSpellingFilter extends TokenFilter {

    private static final Pattern ISE =
            Pattern.compile("^([a-z]{3,}[lntrdmhc])is(e|ed|es|er|ers|ing|ation|ations|ational)$");

    /** Words that end in -ise on both sides of the Atlantic. */
    private static final Pattern NO_ISE = Pattern.compile(
            "^(?:advert|exerc|enterpr|comprom|superv|surpr|prom|prec|comp|expert|merchand|franch|disgu|pract)is.*");

    private static final Pattern OUR =
            Pattern.compile("^(behavi|lab|neighb|harb|col|fav|hon|endeav|rum)our(s|ed|ing|ite|able)?$");
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("centre", "center"),
            Map.entry("centres", "centers"),
            Map.entry("defence", "defense"),
            Map.entry("defences", "defenses"),
            Map.entry("offence", "offense"),
            Map.entry("licence", "license"),
            Map.entry("licences", "licenses"),
            Map.entry("programme", "program"),
            Map.entry("programmes", "programs"),
            Map.entry("analyse", "analyze"),
            Map.entry("analysed", "analyzed"),
            Map.entry("cheque", "check"),
            Map.entry("fulfil", "fulfill"),
            Map.entry("sceptical", "skeptical"));

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    AmericanSpellingFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        String word = term.toString();
        String american = american(word);
        if (!american.equals(word)) {
            term.setEmpty().append(american);
        }
        return true;
    }

    private static String american(String word) {
        Matcher ise = ISE.matcher(word);
        if (ise.matches() && !NO_ISE.matcher(word).matches()) {
            return ise.group(1) + "iz" + ise.group(2);
        }
        Matcher our = OUR.matcher(word);
        return our.matches()
                ? our.group(1) + "or" + (our.group(2) == null ? "" : our.group(2))
                : WORDS.getOrDefault(word, word);
    }
}
