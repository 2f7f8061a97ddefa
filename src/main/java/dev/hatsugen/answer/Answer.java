package dev.hatsugen.answer;

import dev.hatsugen.quote.QuoteGloss;
import dev.hatsugen.quote.VerifiedQuote;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** What a question leads to. A failure is no answer: it is an {@link AnswerFailedException}. */
public sealed interface Answer permits Answer.Answered, Answer.NotFound {

    /** The question as it was asked. */
    String question();

    /** {@link Locale#JAPANESE} or {@link Locale#ENGLISH}: the language of the question and of our own words. */
    Locale language();

    /** One or two sentences of ours, in {@link #language()}, shown above the quotes. */
    String lead();

    /** From the question to the answer. */
    Duration took();

    /** The lines that are below the quotes; {@link QuoteGloss#NONE} unless {@link #glossed} gave others. */
    QuoteGloss gloss();

    /** What was looked for, and what may have been meant. */
    SearchHint hint();

    /** The same answer with gloss lines below its quotes, where it is in English. */
    Answer glossed(QuoteGloss gloss);

    /**
     * The minutes answer.
     *
     * @param quotes at least one, best first; those of one speaker and meeting follow each other
     * @param isCertain whether the quotes answer; if not, they are the nearest passages and may answer
     * @param written what a language model wrote over the quotes; {@link Written#NONE} where none was asked
     * @param headline the answer in one line
     * @param hint what may have been meant
     */
    record Answered(
            String question,
            Locale language,
            String lead,
            List<VerifiedQuote> quotes,
            boolean isCertain,
            Duration took,
            QuoteGloss gloss,
            Written written,
            Headline headline,
            SearchHint hint)
            implements Answer {

        /** @throws IllegalArgumentException if there is no quote */
        public Answered {
            if (quotes.isEmpty()) {
                throw new IllegalArgumentException("an answer quotes something");
            }
            quotes = List.copyOf(quotes);
        }

        /** A certain answer without gloss lines. */
        public Answered(String question, Locale language, String lead, List<VerifiedQuote> quotes, Duration took) {
            this(question, language, lead, quotes, true, took);
        }

        /** An answer without gloss lines. */
        Answered(
                String question,
                Locale language,
                String lead,
                List<VerifiedQuote> quotes,
                boolean isCertain,
                Duration took) {
            this(
                    question,
                    language,
                    lead,
                    quotes,
                    isCertain,
                    took,
                    QuoteGloss.NONE,
                    Written.NONE,
                    Headline.SPEAKER,
                    SearchHint.NONE);
        }

        /** The same answer with a question of ours: which of several things was meant. */
        Answered askingBack(String which, SearchHint choices) {
            return new Answered(
                    question,
                    language,
                    which + " " + lead,
                    quotes,
                    isCertain,
                    took,
                    gloss,
                    written,
                    headline.behind(which),
                    choices);
        }

        /** The same answer with what a language model wrote over its quotes. */
        public Answered with(Written written) {
            return new Answered(question, language, lead, quotes, isCertain, took, gloss, written, headline, hint);
        }

        /** The same answer, above whose headline is how its question was understood. */
        Answered understood(String how) {
            return with(headline.behind(how));
        }

        /** The same answer with another headline. */
        Answered with(Headline line) {
            return new Answered(question, language, lead, quotes, isCertain, took, gloss, written, line, hint);
        }

        /** The same answer with its quotes in another order; what was written leans on the old one and is left out. */
        public Answered with(List<VerifiedQuote> reordered) {
            return new Answered(
                    question, language, lead, reordered, isCertain, took, gloss, Written.NONE, Headline.SPEAKER, hint);
        }

        @Override
        public Answered glossed(QuoteGloss gloss) {
            return new Answered(
                    question, language, lead, quotes, isCertain, took, gloss.in(language), written, headline, hint);
        }
    }

    /**
     * The minutes do not answer.
     *
     * @param lead says so, with the reason in one sentence
     * @param near the nearest words, which are not an answer; may be empty
     * @param hint what was looked for, and what may have been meant
     */
    record NotFound(
            String question,
            Locale language,
            String lead,
            Reason reason,
            List<VerifiedQuote> near,
            Duration took,
            QuoteGloss gloss,
            SearchHint hint)
            implements Answer {

        public NotFound {
            near = List.copyOf(near);
        }

        /** Without gloss lines. */
        public NotFound(
                String question, Locale language, String lead, Reason reason, List<VerifiedQuote> near, Duration took) {
            this(question, language, lead, reason, near, took, QuoteGloss.NONE, SearchHint.NONE);
        }

        /** The same with a hint. */
        NotFound with(SearchHint hint) {
            return new NotFound(question, language, lead, reason, near, took, gloss, hint);
        }

        /** The same with a question of ours: which of several things was meant. */
        NotFound askingBack(String which, SearchHint choices) {
            return new NotFound(question, language, which + " " + lead, reason, near, took, gloss, choices);
        }

        /** What is near, as an uncertain answer. */
        public Answered nearest(String lead) {
            return new Answered(
                    question, language, lead, near, false, took, gloss, Written.NONE, Headline.SPEAKER, hint);
        }

        @Override
        public NotFound glossed(QuoteGloss gloss) {
            return new NotFound(question, language, lead, reason, near, took, gloss.in(language), hint);
        }
    }

    /** Why the minutes do not answer. */
    enum Reason {
        /** The question names a person who is in none of the minutes, or not at the meeting it names. */
        NO_SUCH_MEMBER,
        /** The person was absent, and nobody refers to them. */
        ABSENT,
        /** The question names a meeting that is not in the corpus. */
        NO_SUCH_MEETING,
        /** The person spoke, but not on this. */
        NO_STATEMENT_ON_TOPIC,
        /** No statement answers it. */
        NOT_IN_MINUTES
    }
}
