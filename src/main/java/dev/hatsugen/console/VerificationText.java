package dev.hatsugen.console;

import dev.hatsugen.verify.Difference;
import dev.hatsugen.verify.TrueWords;
import dev.hatsugen.verify.Verification;

/** What became of a claimed quote, for people: the verdict, then the true words with the differences. Ends without a line feed. */
final class VerificationText {

    private VerificationText() {}

    static String of(Verification verification, AnsiStyle paint) {
        Texts texts = Texts.in(verification.language());
        QuotePage page = new QuotePage(paint, texts, null);
        page.title(verification.lead());
        verification.notes().forEach(page::say);
        if (verification.words().isEmpty()) {
            return page.text();
        }
        for (TrueWords words : verification.words()) {
            page.add(words.quote());
            for (Difference difference : words.differences()) {
                String claimed = difference.claimed().of(verification.claim());
                String recorded = difference.recorded().of(words.quote().text());
                page.remark(texts.get(key(difference), claimed, recorded));
            }
        }
        return page.ended();
    }

    private static String key(Difference difference) {
        if (difference.claimed().isEmpty()) {
            return "verify.left-out";
        }
        return difference.recorded().isEmpty() ? "verify.added" : "verify.changed";
    }
}
