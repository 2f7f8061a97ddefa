package dev.hatsugen.summary;

import dev.hatsugen.language.Lexicon;
import dev.hatsugen.language.SpeechAct;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.Passage;
import dev.hatsugen.minutes.PassageCutter;
import dev.hatsugen.minutes.Span;
import dev.hatsugen.minutes.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The sentences of a meeting that say something, apart from those that only move it on. */
final class Substance {

    private static final Lexicon SECTIONS = Lexicon.of("sections");
    private static final String OPENING = "OPENING";
    private static final String CLOSING = "CLOSING";
    private static final String DECIDING = "DECIDING";
    private static final int MIN_LENGTH = 8;

    private final List<Sentence> sentences = new ArrayList<>();

    private Substance() {}

    static Substance of(Meeting meeting) {
        Substance substance = new Substance();
        for (Passage passage : PassageCutter.passages(meeting)) {
            for (Span span : passage.sentences()) {
                SpeechAct act = SpeechAct.of(span.of(passage.statement().words().text()));
                if (act != SpeechAct.PROCEDURE && span.length() >= MIN_LENGTH) {
                    substance.sentences.add(new Sentence(passage, span, act, substance.sentences.size()));
                }
            }
        }
        return substance;
    }

    /** All of them, in order. */
    List<Sentence> all() {
        return sentences;
    }

    /** Those of the debate: not the chair's opening and closing words, nor what was said to decide. */
    List<Sentence> ofDebate() {
        return sentences.stream()
                .filter(sentence -> !isIn(statement(sentence), OPENING)
                        && !isIn(statement(sentence), CLOSING)
                        && !isIn(statement(sentence), DECIDING))
                .toList();
    }

    /** What the chair asks for in closing; of its last turn where no section is the closing one. */
    List<Sentence> requestsInClosing() {
        List<Sentence> ofChair = sentences.stream()
                .filter(sentence -> SECTIONS.has(
                        "chair",
                        Objects.requireNonNullElse(statement(sentence).speaker().label(), "")))
                .filter(sentence -> !isIn(statement(sentence), OPENING))
                .toList();
        if (ofChair.isEmpty()) {
            return List.of();
        }
        Statement last = statement(ofChair.getLast());
        return ofChair.stream()
                .filter(sentence -> isIn(statement(sentence), CLOSING)
                        || statement(sentence).equals(last))
                .filter(sentence -> sentence.act() == SpeechAct.REQUEST)
                .toList();
    }

    private static Statement statement(Sentence sentence) {
        return sentence.passage().statement();
    }

    private static boolean isIn(Statement statement, String section) {
        String title = statement.section();
        return title != null && SECTIONS.has(section, title);
    }
}
