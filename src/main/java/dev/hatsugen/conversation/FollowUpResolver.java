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
    public boolean areCourtesy(String words) {
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
        Optional<FollowUp> composed = AnaphoraResolver.resolve(words, old.completed())
                .map(resolved -> pointing(resolved, before, old.completed(), forms))
                .or(() -> Ellipsis.of(words).flatMap(left -> leftOut(left, before, composer, old)))
                .or(() -> withoutSubject(words, before, composer.old()));
        return shown.isEmpty() ? composed.orElseGet(FollowUp.Complete::new) : inContext(words, before, old, composed);
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
        FollowUpQuery query =
                new FollowUpQueries(reader).of(words, old, neighbour(words, old.meetings(before)), continued);
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
            Ellipsis words, QuestionOutline before, QueryRewriter composer, Antecedents antecedents) {
        Named old = composer.old();
        QuestionTemplates forms = antecedents.forms();
        Named named =
                neighbour(words, antecedents.meetings(before), forms).orElseGet(() -> Named.in(words, reader, forms));
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

    /** The meeting before or after the only one talked about, where a sentence holds words for that. */
    private Optional<Meeting> neighbour(String words, List<Meeting> asked) {
        int step = Neighbour.within(Folding.fold(words));
        int at = asked.size() == 1 ? corpus.meetings().indexOf(asked.getFirst()) + step : -1;
        return step != 0 && at >= 0 && at < corpus.meetings().size()
                ? Optional.of(corpus.meetings().get(at))
                : Optional.empty();
    }

    /** The meeting before or after the one that was asked about, where the words mean that. */
    private Optional<Named> neighbour(Ellipsis words, List<Meeting> asked, QuestionTemplates forms) {
        int step = Neighbour.step(Folding.fold(words.core()));
        if (step == 0 || asked.size() != 1) {
            return Optional.empty();
        }
        int at = corpus.meetings().indexOf(asked.getFirst()) + step;
        Integer number = asked.getFirst().number();
        if (at >= 0 && at < corpus.meetings().size()) {
            Meeting meeting = corpus.meetings().get(at);
            return Optional.of(Named.in(new Ellipsis(Antecedents.name(meeting, forms), false), reader, forms));
        }
        return number == null
                ? Optional.empty()
                : Optional.of(Named.in(new Ellipsis(forms.numbered(number + step), false), reader, forms));
    }

    static CarriedContext taken(QuestionOutline before, Named old, boolean people, boolean meetings, boolean topic) {
        return new CarriedContext(
                people && !old.people().isEmpty() ? List.of(old.people()) : List.of(),
                meetings ? before.reading().meetings() : List.of(),
                topic ? old.topic() : "");
    }
}
