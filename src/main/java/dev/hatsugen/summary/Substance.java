package dev.hatsugen.summary;

import dev.hatsugen.language.SpeechAct;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.Passage;
import dev.hatsugen.minutes.PassageCutter;
import dev.hatsugen.minutes.Span;
import dev.hatsugen.minutes.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** The sentences of a meeting that say something, apart from those that only move it on. */
final class Substance {

    private static final Pattern CHAIR = Pattern.compile("(?<!副)(?:本部長|議長|座長|会長|委員長)(?!代理)");
    private static final Pattern OPENING = Pattern.compile("冒頭|開会");
    private static final Pattern CLOSING = Pattern.compile("締め?括り|締めくくり|結び|閉会|総括");
    private static final Pattern DECIDING = Pattern.compile("決定");
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
                .filter(sentence -> CHAIR.matcher(Objects.requireNonNullElse(
                                statement(sentence).speaker().label(), ""))
                        .find())
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

    private static boolean isIn(Statement statement, Pattern section) {
        String title = statement.section();
        return title != null && section.matcher(title).find();
    }
}
