package dev.hatsugen.conversation;

import dev.hatsugen.language.Folding;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.question.FollowUpQuery;
import dev.hatsugen.question.ParsedQuestion;
import dev.hatsugen.question.QuestionOutline;
import dev.hatsugen.question.QuestionParser;
import dev.hatsugen.question.QuestionType;
import dev.hatsugen.quote.VerifiedQuote;
import java.util.List;
import java.util.Optional;

/** Tells whether words go on from an earlier question, and what they take over. Safe for several threads. */
public final class FollowUpResolver {

    private final QuestionParser reader;
    private final Corpus corpus;

    public FollowUpResolver(QuestionParser reader, Corpus corpus) {
        this.reader = reader;
        this.corpus = corpus;
    }

    /** Whether words mean nothing without a question before them: "who said that?", 「他には？」, 「なんで？」. */
    public boolean needEarlierQuestion(String typed) {
        String words = QuestionParser.withoutMarks(typed);
        String folded = Folding.fold(words);
        return Cues.isMore(folded)
                || Cues.isWho(folded)
                || Cues.isOthers(folded)
                || Sought.in(folded).isPresent()
                || WholeReplies.language(folded).isPresent()
                || namesNothing(reader.read(words));
    }

    /** Whether a question has no word that could be looked for: no subject, no person, no meeting and no part of the record. */
    private static boolean namesNothing(ParsedQuestion question) {
        return question.topic().isEmpty()
                && question.who().isEmpty()
                && question.meetings().isEmpty()
                && question.gap() == null
                && !question.kind().isOfRecord();
    }

    /** Whether words are thanks or a greeting and ask nothing. */
    public static boolean areCourtesy(String words) {
        return Cues.isCourtesy(Folding.fold(QuestionParser.withoutMarks(words)));
    }

    /**
     * What words mean after an earlier question.
     *
     * @param typed what was typed
     * @param earlier the whole question before them
     * @param shown the quotes that were shown as its answer
     */
    public FollowUp read(String typed, String earlier, List<VerifiedQuote> shown) {
        String words = QuestionParser.withoutMarks(typed);
        String folded = Folding.fold(words);
        if (Cues.isCourtesy(folded)) {
            return new FollowUp.Courtesy();
        }
        if (folded.equals(Folding.fold(QuestionParser.withoutMarks(earlier)))) { // asked once more
            return new FollowUp.Complete();
        }
        QuestionOutline before = reader.outline(earlier);
        QuestionTemplates forms = QuestionTemplates.in(before.reading().language());
        QueryRewriter composer = new QueryRewriter(reader, forms, before);
        Antecedents old = Antecedents.of(composer.old(), shown, forms);
        Optional<FollowUp> whole = WholeReplies.read(words, folded, before, old);
        if (whole.isPresent()) {
            return whole.get();
        }
        String placed = placed(words, old.meetings(before), forms);
        Optional<FollowUp> composed = AnaphoraResolver.resolve(placed, old.completed())
                .map(resolved -> pointing(resolved, before, old.completed(), forms))
                .or(() -> Ellipsis.of(placed).flatMap(left -> leftOut(left, before, composer, forms)))
                .or(() -> withoutSubject(placed, before, composer.old()))
                .or(() -> placed.equals(words)
                        ? Optional.empty()
                        : Optional.of(new FollowUp.Continued(placed, CarriedContext.NOTHING)));
        return shown.isEmpty() ? composed.orElseGet(FollowUp.Complete::new) : inContext(placed, before, old, composed);
    }

    /** A question that goes on from nothing that was shown. */
    FollowUpQuery alone(String question) {
        return new FollowUpQuery(reader.read(question), List.of(), List.of());
    }

    /** What a whole question that somebody else made of {@code typed} takes over from the one before. */
    CarriedContext takenInto(String whole, String typed, String earlier) {
        QuestionOutline before = reader.outline(earlier);
        QuestionTemplates forms = QuestionTemplates.in(before.reading().language());
        Named old = Named.in(before, forms);
        return CarriedContext.into(Named.in(reader.outline(whole), forms), reader.read(typed), old);
    }

    /** The words with the meeting before or after the only one talked about in the place of those that mean it. */
    private String placed(String words, List<Meeting> asked, QuestionTemplates forms) {
        Optional<Neighbour> alone = Ellipsis.of(words).flatMap(Neighbour::alone);
        return alone.or(() -> Neighbour.within(words))
                .filter(neighbour -> asked.size() == 1)
                .flatMap(neighbour -> name(neighbour, asked.getFirst(), alone.isPresent(), forms)
                        .map(meeting -> words.replace(neighbour.words(), meeting)))
                .orElse(words);
    }

    /** What that meeting is called; one that the corpus lacks has a name only where it alone is asked for. */
    private Optional<String> name(Neighbour neighbour, Meeting asked, boolean isAlone, QuestionTemplates forms) {
        int at = corpus.meetings().indexOf(asked) + neighbour.step();
        if (at >= 0 && at < corpus.meetings().size()) {
            return Optional.of(Antecedents.name(corpus.meetings().get(at), forms));
        }
        return Optional.ofNullable(isAlone ? asked.number() : null)
                .map(number -> forms.numbered(number + neighbour.step()));
    }

    /** Words after an answer are searched for beside it; those that ask for a part of the record are whole. */
    private FollowUp inContext(String words, QuestionOutline before, Antecedents old, Optional<FollowUp> composed) {
        ParsedQuestion own = reader.read(words);
        boolean isOfTopic = own.kind() == QuestionType.DECISIONS || own.kind() == QuestionType.OBJECTION;
        boolean isOfRecord = own.kind().isOfRecord()
                && !(isOfTopic
                        && own.meetings().isEmpty()
                        && !before.reading().kind().isOfRecord());
        if (composed.filter(found -> !(found instanceof FollowUp.Continued)).isPresent()) {
            return composed.get();
        }
        Optional<FollowUp.Continued> continued = composed.map(FollowUp.Continued.class::cast);
        if (isOfRecord || continued.filter(this::isOfRecord).isPresent()) {
            return composed.orElseGet(FollowUp.Complete::new);
        }
        String whole = continued.map(FollowUp.Continued::question).orElse(words);
        FollowUpQuery query = new FollowUpQueries(reader).of(words, old, whole);
        CarriedContext taken = continued.map(FollowUp.Continued::taken).orElse(CarriedContext.NOTHING);
        return new FollowUp.InContext(query, taken, subject(query, before, continued));
    }

    /** A whole question, else words that name a subject, else the question before. */
    private static String subject(FollowUpQuery query, QuestionOutline before, Optional<FollowUp.Continued> continued) {
        return continued
                .map(FollowUp.Continued::question)
                .orElseGet(() -> query.whole().topic().isEmpty()
                        ? before.text()
                        : query.whole().question());
    }

    private boolean isOfRecord(FollowUp.Continued continued) {
        return reader.read(continued.question()).kind().isOfRecord();
    }

    /** A sentence that names no subject is about the one before; words that name nothing at all are not understood. */
    private Optional<FollowUp> withoutSubject(String words, QuestionOutline before, Named old) {
        QuestionOutline sentence = reader.outline(words);
        ParsedQuestion read = sentence.reading();
        if (!read.topic().isEmpty() || read.gap() != null || read.kind().isOfRecord()) {
            return Optional.empty();
        }
        if (old.topic().isEmpty() || before.reading().kind().isOfRecord()) {
            return namesNothing(read) ? Optional.of(new FollowUp.NotUnderstood()) : Optional.empty();
        }
        boolean keepsMeeting = read.meetings().isEmpty() && !old.meeting().isEmpty();
        QuestionTemplates forms = QuestionTemplates.in(read.language());
        String about = forms.about(sentence, old.topic());
        String question = keepsMeeting ? forms.atMeeting(reader.outline(about), old.meeting()) : about;
        return Optional.of(new FollowUp.Continued(question, taken(before, old, false, keepsMeeting, true)));
    }

    /** A sentence that points back; the meeting goes with the topic where the sentence names no other. */
    private FollowUp pointing(
            AnaphoraResolver.Resolved resolved, QuestionOutline before, Named old, QuestionTemplates forms) {
        QuestionOutline sentence = reader.outline(resolved.sentence());
        boolean keepsMeeting = resolved.topic()
                && !resolved.meeting()
                && sentence.meetings().isEmpty()
                && !old.meeting().isEmpty();
        String question = keepsMeeting ? forms.atMeeting(sentence, old.meeting()) : resolved.sentence();
        return new FollowUp.Continued(
                question, taken(before, old, resolved.people(), resolved.meeting() || keepsMeeting, resolved.topic()));
    }

    /** Words that leave out what was asked before; empty where they name nothing, or nothing is left to take over. */
    private Optional<FollowUp> leftOut(
            Ellipsis words, QuestionOutline before, QueryRewriter composer, QuestionTemplates forms) {
        Named old = composer.old();
        Named named = Named.in(words, reader, forms);
        if (named.isNothing()) {
            return Optional.empty();
        }
        if (named.reading().kind().isOfRecord()) {
            return named.meeting().isEmpty() && !old.meeting().isEmpty()
                    ? Optional.of(new FollowUp.Continued(
                            forms.ofRecord(words.core(), old.meeting()), taken(before, old, false, true, false)))
                    : Optional.empty();
        }
        CarriedContext taken = taken(
                before,
                old,
                named.people().isEmpty(),
                named.meeting().isEmpty(),
                named.topic().isEmpty()
                        && (named.people().isEmpty() || !before.reading().kind().isOfRecord()));
        return taken.isNothing() ? Optional.empty() : Optional.of(new FollowUp.Continued(composer.with(named), taken));
    }

    static CarriedContext taken(QuestionOutline before, Named old, boolean people, boolean meetings, boolean topic) {
        return new CarriedContext(
                people && !old.people().isEmpty() ? List.of(old.people()) : List.of(),
                meetings ? before.reading().meetings() : List.of(),
                topic ? old.topic() : "");
    }
}
