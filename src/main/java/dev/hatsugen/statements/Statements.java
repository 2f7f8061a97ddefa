package dev.hatsugen.statements;

import dev.hatsugen.answer.Answer;
import dev.hatsugen.question.Participant;
import dev.hatsugen.quote.VerifiedQuote;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The statements of a member. */
public sealed interface Statements permits Statements.Listed, Statements.Missing {

    /** What was asked for. */
    Request request();

    /** One or two sentences of ours, in the language of the request, shown above the quotes. */
    String lead();

    /** What was looked through. */
    Ledger ledger();

    /**
     * What is asked for.
     *
     * @param member a member as users name them
     * @param topic a topic as users name it; null or blank for everything
     * @param meeting a meeting's number or key; null or blank for all
     * @param language of our own words: {@link Locale#JAPANESE} or {@link Locale#ENGLISH}
     */
    record Request(
            String member, @Nullable String topic, @Nullable String meeting, Locale language) {

        /** Whether the request names a topic. */
        public boolean hasTopic() {
            return topic != null && !topic.isBlank();
        }

        /** The topic, empty where there is none. */
        public String topicOrEmpty() {
            return topic == null ? "" : topic.strip();
        }
    }

    /**
     * There are statements.
     *
     * @param participants who is meant, at each meeting; of several people where the name fits several
     * @param passages all of them, oldest meeting first, in the order of the record; at least one
     */
    record Listed(
            Request request, String lead, Ledger ledger, List<Participant> participants, List<CitedPassage> passages)
            implements Statements {

        /** @throws IllegalArgumentException if there is no passage */
        public Listed {
            if (passages.isEmpty()) {
                throw new IllegalArgumentException("a list of statements holds one");
            }
            participants = List.copyOf(participants);
            passages = List.copyOf(passages);
        }
    }

    /**
     * There is none.
     *
     * @param lead says why
     * @param near the member's passages nearest to the topic, which are not on it; may be empty
     * @param suggestions names of members that are like the one asked for; may be empty
     */
    record Missing(
            Request request,
            String lead,
            Ledger ledger,
            Answer.Reason reason,
            List<VerifiedQuote> near,
            List<String> suggestions)
            implements Statements {

        public Missing {
            near = List.copyOf(near);
            suggestions = List.copyOf(suggestions);
        }
    }
}
