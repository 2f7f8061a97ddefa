package dev.hatsugen.request;

import dev.hatsugen.question.Topic;
import dev.hatsugen.quote.VerifiedQuote;
import dev.hatsugen.statements.CitedPassage;
import dev.hatsugen.statements.Statements;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds the words under which the topic of a question leads to a quote that answers it: a question may name it in more words than
 * its speaker used.
 */
final class QuotedTopic {

    private static final int MAX_LENGTH = 100;

    private final VerifiedQuote quote;
    private final String member;
    private final Locale language;

    /** @param quote the words of a speaker who has a name or a label */
    QuotedTopic(VerifiedQuote quote, Locale language) {
        this.quote = quote;
        this.member = Objects.requireNonNullElse(
                quote.speaker().name(), quote.speaker().key());
        this.language = language;
    }

    /** The first wording of {@code topic} whose statements hold the quote; the whole of it where none does. */
    Statements.Request request(Topic topic, Function<Statements.Request, Statements> find) {
        List<Statements.Request> requests = wordings(topic).stream()
                .map(words -> new Statements.Request(member, words, "", language))
                .toList();
        return requests.stream()
                .filter(request -> holdsQuote(find.apply(request)))
                .findFirst()
                .orElse(requests.getFirst());
    }

    /** All words that say what it is about, then each name and each word alone. */
    private static Set<String> wordings(Topic topic) {
        Set<String> wordings = new LinkedHashSet<>();
        wordings.add(joined(topic.key()));
        wordings.addAll(topic.names());
        wordings.addAll(topic.key());
        return wordings;
    }

    private static String joined(List<String> words) {
        List<String> fitting = new ArrayList<>();
        int length = 0;
        for (String word : words) {
            length += word.length() + 1;
            if (length <= MAX_LENGTH) {
                fitting.add(word);
            }
        }
        return String.join(" ", fitting);
    }

    private boolean holdsQuote(Statements statements) {
        return statements instanceof Statements.Listed listed
                && listed.passages().stream().map(CitedPassage::quote).anyMatch(this::overlaps);
    }

    private boolean overlaps(VerifiedQuote other) {
        return other.meeting().equals(quote.meeting()) && other.source().overlaps(quote.source());
    }
}
