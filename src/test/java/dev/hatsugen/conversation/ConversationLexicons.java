package dev.hatsugen.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.RealAnswers;
import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Lexicon;
import dev.hatsugen.language.LexiconReader;
import dev.hatsugen.minutes.Span;
import dev.hatsugen.question.QuestionOutline;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

/** The readers of the lexicons that {@code conversation} uses. */
public final class ConversationLexicons {

    private static final Named EARLIER = new Named(RealAnswers.reader().read("AIについて"), "PERSON", "MEETING", "TOPIC");

    private ConversationLexicons() {}

    /** By the name of the lexicon. */
    public static Map<String, LexiconReader> readers() {
        return Map.of(
                "follow-up-cues", ConversationLexicons::cue,
                "courtesy",
                        (rule, example) -> assertThat(Cues.isCourtesy(Folding.fold(example)))
                                .isTrue(),
                "reply-frames", ConversationLexicons::frame,
                "anaphora", ConversationLexicons::anaphora,
                "ellipsis", ConversationLexicons::ellipsis,
                "neighbour-meetings", ConversationLexicons::neighbour,
                "english-prepositions", ConversationLexicons::preposition,
                "asked-kinds",
                        (rule, example) -> assertThat(Sought.askedIn(Folding.fold(example)))
                                .contains(sought(rule)),
                "shown-evidence",
                        (rule, example) ->
                                assertThat(sought(rule).countIn(example)).isPositive());
    }

    private static void neighbour(Lexicon.Rule rule, String example) {
        int step = rule.category().startsWith("before") ? -1 : 1;
        assertThat(Neighbour.alone(new Ellipsis(example, false))).contains(new Neighbour(example, step));
        if (!rule.category().endsWith("-alone")) {
            assertThat(Neighbour.within(example)).map(Neighbour::step).contains(step);
        }
    }

    private static Sought sought(Lexicon.Rule rule) {
        return Sought.valueOf(rule.category().toUpperCase(java.util.Locale.ROOT));
    }

    private static void cue(Lexicon.Rule rule, String example) {
        String folded = Folding.fold(example);
        boolean read =
                switch (rule.category()) {
                    case "more" -> Cues.isMore(folded);
                    case "others" -> Cues.isOthers(folded);
                    case "who" -> Cues.isWho(folded);
                    default -> Cues.isReply(rule.category(), folded);
                };
        assertThat(read).isTrue();
    }

    private static void frame(Lexicon.Rule rule, String example) {
        String folded = Folding.fold(example);
        if (rule.category().equals("how")) {
            assertThat(Ellipsis.of(example))
                    .isPresent()
                    .get()
                    .satisfies(words -> assertThat(words.core()).doesNotContainPattern(rule.pattern()));
        } else {
            assertThat(Cues.isMore(folded) || Cues.isWho(folded) || Cues.isOthers(folded))
                    .isTrue();
        }
    }

    private static void anaphora(Lexicon.Rule rule, String example) {
        assertThat(AnaphoraResolver.resolve(example, EARLIER))
                .hasValueSatisfying(resolved ->
                        assertThat(resolved.sentence()).contains(rule.category().toUpperCase(java.util.Locale.ROOT)));
    }

    private static void ellipsis(Lexicon.Rule rule, String example) {
        Optional<Ellipsis> read = Ellipsis.of(example);
        if (rule.category().startsWith("asks")) {
            assertThat(read).isEmpty();
            return;
        }
        boolean about =
                rule.category().equals("subject-marker") || rule.category().equals("about-english");
        assertThat(read).hasValueSatisfying(words -> {
            assertThat(words.isSubject()).isEqualTo(about);
            assertThat(words.core()).isNotBlank().isNotEqualTo(example);
        });
    }

    /** A meeting is put in the place of another with one preposition and one article before it. */
    private static void preposition(Lexicon.Rule rule, String example) {
        Matcher word = rule.pattern().matcher(example);
        assertThat(word.lookingAt()).isTrue();
        EnglishTemplates forms = new EnglishTemplates();
        if (rule.category().equals("article")) {
            assertThat(forms.said("Osei", "", example)).isEqualTo("What did Osei say at " + example + "?");
            return;
        }
        String text = "Who spoke " + example;
        Span meeting = new Span("Who spoke ".length() + word.end() + 1, text.length());
        QuestionOutline outline =
                new QuestionOutline(RealAnswers.reader().read(text), List.of(meeting), List.of(), List.of());
        assertThat(forms.atMeeting(outline, "meeting 5")).isEqualTo("Who spoke at meeting 5");
    }
}
