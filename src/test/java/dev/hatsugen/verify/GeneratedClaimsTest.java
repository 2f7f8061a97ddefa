package dev.hatsugen.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.answer.IndexedCorpus;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Of 200 claims made of the corpus at least 99 in 100 are told right, and each at once. */
@Tag("slow")
class GeneratedClaimsTest {

    private static final double MAX_WRONG = 0.01;
    private static final long MAX_MILLISECONDS = 50;

    private final IndexedCorpus indexed = IndexedCorpus.get();
    private final VerificationService service = new VerificationService(indexed.corpus, indexed.members);

    @Test
    void tellsClaimsRight() {
        List<GeneratedClaims.Claimed> claims = GeneratedClaims.of(indexed.corpus);
        List<String> wrong = new ArrayList<>();
        for (GeneratedClaims.Claimed claim : claims) {
            Verification verification = service.verify(claim.text(), null, Locale.JAPANESE);
            if (!isRight(claim, verification)) {
                wrong.add(claim + " -> " + verification.verdict() + " " + verification.notes());
            }
        }
        assertThat(claims).hasSize(200);
        assertThat(wrong).hasSizeLessThanOrEqualTo((int) (MAX_WRONG * claims.size()));
    }

    @Test
    @Tag("benchmark")
    void takesLessThanFiftyMillisecondsOnce() {
        List<GeneratedClaims.Claimed> claims = GeneratedClaims.of(indexed.corpus);
        claims.forEach(claim -> service.verify(claim.text(), null, Locale.JAPANESE));
        long began = System.nanoTime();
        claims.forEach(claim -> service.verify(claim.text(), null, Locale.JAPANESE));
        long each = (System.nanoTime() - began) / claims.size() / 1_000_000;
        assertThat(each).isLessThan(MAX_MILLISECONDS);
    }

    private static boolean isRight(GeneratedClaims.Claimed claim, Verification verification) {
        boolean sameTurn = verification.words().stream()
                .anyMatch(words ->
                        String.valueOf(claim.statement()).equals(words.quote().statementId()));
        boolean marked = verification.words().stream().anyMatch(words -> !words.isExact());
        return switch (claim.kind()) {
            case EXACT -> verification.verdict() == Verdict.EXACT && !marked;
            case CHARACTER, NEGATION, NUMBER -> verification.verdict() == Verdict.ALTERED && marked && sameTurn;
            case SPEAKER -> verification.verdict() == Verdict.OTHER_SPEAKER && sameTurn;
            case GLUED ->
                verification.verdict() == Verdict.EXACT
                        && verification.words().size() > 1
                        && verification.notes().stream().anyMatch(note -> note.contains("離れた箇所"));
            case INVENTED -> verification.verdict() == Verdict.NOT_IN_RECORD;
        };
    }
}
