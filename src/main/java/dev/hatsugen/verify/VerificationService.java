package dev.hatsugen.verify;

import dev.hatsugen.messages.Messages;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.Span;
import dev.hatsugen.minutes.Statement;
import dev.hatsugen.question.MemberFinder;
import dev.hatsugen.question.MemberMatch;
import dev.hatsugen.question.Participant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Checks a claimed quote against the record. Safe for several threads. */
public final class VerificationService {

    private static final int MAX_LENGTH = 4_000;
    private static final int MAX_PLACES = 5;
    private static final double WORTH_SHOWING = 0.75;

    private final RecordIndex index;
    private final MemberFinder members;
    private final ClaimReader claims;
    private final VerificationWords words = new VerificationWords(new Messages(VerificationService.class));

    /** Indexes all words of {@code corpus}, which takes a moment. */
    public VerificationService(Corpus corpus, MemberFinder members) {
        this.index = new RecordIndex(corpus);
        this.members = members;
        this.claims = new ClaimReader(members);
    }

    /**
     * Checks {@code text}; of a very long one only the first 4,000 characters.
     *
     * @param text the claimed words; they may be in brackets with the speaker beside them (「…」と山本本部員が述べた), and the meeting
     * @param speaker whose words they are claimed to be; null or blank where {@code text} alone says so, or nobody does
     * @param language of our own words: {@link Locale#JAPANESE} or {@link Locale#ENGLISH}
     */
    public Verification verify(String text, @Nullable String speaker, Locale language) {
        String read = text.substring(0, Math.min(MAX_LENGTH, text.length()));
        PlainText all = PlainText.of(read);
        boolean exactAsItIs = all.length() > 0 && !index.exact(all.text()).isEmpty();
        Claim claim = exactAsItIs ? Claim.of(read) : claims.read(read);
        String named = speaker != null && !speaker.isBlank() ? speaker.strip() : claim.speaker();
        ClaimedMeeting meeting = claim.meeting();
        Predicate<RecordIndex.Entry> byThem = saidBy(named);
        Predicate<RecordIndex.Entry> own = byThem.and(entry -> meeting == null || meeting.is(entry.meeting()));
        QuoteMatcher matcher = new QuoteMatcher(index, own);
        List<Part> parts = claim.pieces().stream()
                .flatMap(piece -> matcher.parts(read, piece).stream())
                .toList();
        Verdict verdict = verdict(parts, own, byThem);
        return result(new Checked(read, new Claim(claim.pieces(), named, meeting), language, verdict, parts, own));
    }

    /** A claim with everything that was found for it. */
    private record Checked(
            String text,
            Claim claim,
            Locale language,
            Verdict verdict,
            List<Part> parts,
            Predicate<RecordIndex.Entry> own) {}

    /** Whether a block is of the claimed speaker; every block where none is claimed, no block where nobody knows them. */
    private Predicate<RecordIndex.Entry> saidBy(@Nullable String speaker) {
        if (speaker == null) {
            return entry -> true;
        }
        MemberMatch match = members.find(speaker, List.of());
        List<Participant> participants = match instanceof MemberMatch.Known known ? known.participants() : List.of();
        return entry -> entry.block() instanceof Statement statement
                && participants.stream().anyMatch(participant -> participant.spoke(entry.meeting(), statement));
    }

    private static Verdict verdict(
            List<Part> parts, Predicate<RecordIndex.Entry> own, Predicate<RecordIndex.Entry> byThem) {
        boolean found = parts.stream().anyMatch(part -> part.isExact() || part.isAltered());
        if (!found) {
            return Verdict.NOT_IN_RECORD;
        }
        if (!parts.stream().allMatch(Part::isExact)) {
            return Verdict.ALTERED;
        }
        if (areAll(parts, own)) {
            return Verdict.EXACT;
        }
        return areAll(parts, byThem) ? Verdict.OTHER_MEETING : Verdict.OTHER_SPEAKER;
    }

    private static boolean areAll(List<Part> parts, Predicate<RecordIndex.Entry> wanted) {
        return parts.stream().allMatch(part -> part.exact().stream().anyMatch(place -> wanted.test(place.entry())));
    }

    private Verification result(Checked checked) {
        List<TrueWords> found = new ArrayList<>();
        List<Span> unfound = new ArrayList<>();
        for (Part part : checked.parts()) {
            if (part.isExact()) {
                found.addAll(exact(part, checked));
            } else if (part.nearest() != null && isShown(part, part.nearest(), checked.verdict())) {
                found.add(TrueQuotes.nearest(part.claimed(), part.nearest()));
            }
            if (!part.isExact() && !part.isAltered()) {
                unfound.add(part.claimed());
            }
        }
        Locale language = checked.language();
        boolean apart = Contiguity.isApart(checked.parts());
        return new Verification(
                checked.text(),
                checked.claim().speaker(),
                language,
                checked.verdict(),
                words.lead(language, checked.verdict(), checked.claim(), found),
                words.notes(
                        language, checked.parts(), found, apart, checked.claim().speaker()),
                found,
                unfound);
    }

    private static boolean isShown(Part part, Part.Nearest nearest, Verdict verdict) {
        return part.isAltered() || (verdict == Verdict.NOT_IN_RECORD && nearest.ratio() <= WORTH_SHOWING);
    }

    /** The places of an exact part, the claimed speaker's first; of several parts only the first of each. */
    private static List<TrueWords> exact(Part part, Checked checked) {
        int most = checked.parts().size() > 1 ? 1 : MAX_PLACES;
        return part.exact().stream()
                .sorted(Comparator.comparing(place -> !checked.own().test(place.entry())))
                .filter(place -> checked.verdict() != Verdict.EXACT
                        || checked.claim().isAnybodys()
                        || checked.own().test(place.entry()))
                .limit(most)
                .map(place -> TrueQuotes.exact(part.claimed(), place))
                .toList();
    }
}
