package dev.hatsugen.console;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hatsugen.minutes.Span;
import dev.hatsugen.verify.Difference;
import dev.hatsugen.verify.TrueWords;
import dev.hatsugen.verify.Verdict;
import dev.hatsugen.verify.Verification;

/** What became of a claimed quote, as JSON: each true quote carries its differences from the claim. */
final class VerificationJson {

    private VerificationJson() {}

    static ObjectNode of(Verification verification) {
        ObjectNode json = Json.object();
        json.put("verdict", AnswerJson.lower(told(verification.verdict())));
        json.put("lead", verification.lead());
        json.set("notes", Json.strings(verification.notes()));
        json.put("claim", verification.claim());
        json.put("speaker", verification.speaker());
        json.set("quotes", Json.array(verification.words(), words -> words(words, verification.claim())));
        json.set(
                "unfound",
                Json.strings(verification.unfound().stream()
                        .map(span -> span.of(verification.claim()))
                        .toList()));
        return json;
    }

    /** Programs know four verdicts. True words with the wrong meeting are a claim that was altered; the lead says in what. */
    private static Verdict told(Verdict verdict) {
        return verdict == Verdict.OTHER_MEETING ? Verdict.ALTERED : verdict;
    }

    private static ObjectNode words(TrueWords words, String claim) {
        ObjectNode json = AnswerJson.quote(words.quote());
        json.put("claimed", words.claimed().of(claim));
        String text = words.quote().text();
        json.set("differences", Json.array(words.differences(), difference -> difference(difference, claim, text)));
        return json;
    }

    /** Both sides as words and as offsets: of the claim, and of the quote's text. */
    private static ObjectNode difference(Difference difference, String claim, String text) {
        ObjectNode json = Json.object();
        put(json, "claimed", difference.claimed(), claim);
        put(json, "recorded", difference.recorded(), text);
        return json;
    }

    private static void put(ObjectNode json, String side, Span span, String text) {
        json.put(side, span.of(text));
        json.putArray(side + "_at").add(span.start()).add(span.end());
    }
}
