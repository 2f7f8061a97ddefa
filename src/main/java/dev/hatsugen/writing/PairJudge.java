package dev.hatsugen.writing;

import dev.hatsugen.answer.QuoteWriter.Pair;
import dev.hatsugen.answer.QuoteWriter.Verdict;
import dev.hatsugen.language.Glosser;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has a language model judge whether words ask for something and others respond to that. Safe for several threads. */
final class PairJudge {

    private static final Logger LOG = LoggerFactory.getLogger(PairJudge.class);

    /** Of one request to the model, whose verdicts are told apart by their order. */
    private static final int MAX_PAIRS = 8;

    private static final int MAX_REQUESTS = 5;
    private static final int MAX_RECENT = 500;

    private final BoundedChat chat;
    private final Prompts prompts;
    private final Map<String, Verdict> recent = RecentlyUsed.atMost(MAX_RECENT);

    PairJudge(LanguageModel model) {
        this.chat = model.chat();
        this.prompts = model.prompts();
    }

    /** Verdicts on the first pairs; those that the model gives none on that can be read are missing. */
    Map<Pair, Verdict> judged(List<Pair> pairs) {
        Map<Pair, Verdict> verdicts = new HashMap<>();
        List<Pair> wanted = pairs.stream()
                .limit((long) MAX_PAIRS * MAX_REQUESTS)
                .filter(pair -> !isKnown(pair, verdicts))
                .toList();
        try {
            for (int from = 0; from < wanted.size(); from += MAX_PAIRS) {
                verdicts.putAll(asked(wanted.subList(from, Math.min(wanted.size(), from + MAX_PAIRS))));
            }
        } catch (ChatFailedException e) {
            LOG.warn("Not all requests are judged: {}", e.reason());
        }
        return verdicts;
    }

    private boolean isKnown(Pair pair, Map<Pair, Verdict> verdicts) {
        Verdict known = recent.get(key(pair));
        if (known != null) {
            verdicts.put(pair, known);
        }
        return known != null;
    }

    /** None where there are not as many as pairs: it would not be known which is which. */
    private Map<Pair, Verdict> asked(List<Pair> pairs) throws ChatFailedException {
        Map<Pair, Verdict> verdicts = new HashMap<>();
        boolean isJapanese = Glosser.isJapanese(pairs.getFirst().request().text());
        List<Map<String, String>> shown = pairs.stream()
                .map(pair -> Map.of(
                        "request",
                        pair.request().text(),
                        "response",
                        pair.response().text()))
                .toList();
        String prompt = prompts.render(
                PromptName.PAIRS, isJapanese ? Locale.JAPANESE : Locale.ENGLISH, Map.of("pairs", Excerpts.json(shown)));
        List<Verdict> given = ModelJson.verdicts(chat.complete(prompt));
        for (int i = 0; i < pairs.size() && given.size() == pairs.size(); i++) {
            verdicts.put(pairs.get(i), given.get(i));
            recent.put(key(pairs.get(i)), given.get(i));
        }
        return verdicts;
    }

    private static String key(Pair pair) {
        return pair.request().sha256() + pair.response().sha256();
    }
}
