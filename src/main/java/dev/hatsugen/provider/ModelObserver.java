package dev.hatsugen.provider;

import java.time.Duration;

/**
 * Takes note of what models are asked and of what comes of it, in kinds and numbers: no text of a question, of minutes or of a model
 * reaches it. Safe for several threads.
 */
public interface ModelObserver {

    /** Takes no note. */
    ModelObserver NONE = new ModelObserver() {
        @Override
        public void called(Model model, Outcome outcome, Duration took) {}

        @Override
        public void used(int input, int output) {}

        @Override
        public void checked(Material what, int kept, int dropped) {}
    };

    /** What is asked. */
    enum Model {
        /** The language model. */
        CHAT,
        /** The re-ranking model. */
        SCORING
    }

    /** How one try of a request ends. */
    enum Outcome {
        /** With a response. */
        OK,
        /** Without a connection. */
        UNREACHABLE,
        /** Without a whole response in time. */
        TIMEOUT,
        /** With a refusal. */
        REFUSED,
        /** With a failure of the provider, or something that is no response. */
        BROKEN
    }

    /** What a language model makes, each of which is checked before anything is done with it. */
    enum Material {
        /** Sentences over quotes. */
        POINT,
        /** Other wordings of a question. */
        WORDING,
        /** Whole questions of words in a talk. */
        QUESTION,
        /** Translations of sentences. */
        TRANSLATION
    }

    /** One try of a request has ended. */
    void called(Model model, Outcome outcome, Duration took);

    /** A response of the language model cost so many tokens, as its provider counts them. */
    void used(int input, int output);

    /** So many things of a response passed the checks, and so many did not. */
    void checked(Material what, int kept, int dropped);
}
