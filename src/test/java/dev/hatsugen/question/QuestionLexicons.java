package dev.hatsugen.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Glossary;
import dev.hatsugen.language.KanaReader;
import dev.hatsugen.language.Lexicon;
import dev.hatsugen.language.LexiconReader;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.Span;
import dev.hatsugen.minutes.Speaker;
import dev.hatsugen.minutes.SpeakerRole;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The readers of the lexicons of {@code question} that tell what is asked and of which meeting. */
public final class QuestionLexicons {

    private static final Corpus CORPUS = new Corpus(List.of(
            SpokenMinutes.meeting(3, LocalDate.of(2023, 6, 1), null, List.of()),
            SpokenMinutes.meeting(4, LocalDate.of(2024, 3, 12), null, List.of())));
    private static final QuestionParser PARSER = new QuestionParser(CORPUS, new People(CORPUS), Glossary.EMPTY);
    private static final KanaReader NO_KANA = new KanaReader(Glossary.EMPTY, word -> false);

    private QuestionLexicons() {}

    /** By the name of the lexicon. */
    public static Map<String, LexiconReader> readers() {
        Map<String, LexiconReader> readers = new LinkedHashMap<>(PeopleLexicons.readers());
        readers.put("question-stopwords", QuestionLexicons::stopword);
        readers.put("record-words", QuestionLexicons::recordWord);
        readers.put(
                "english-compounds",
                (rule, example) -> assertThat(topic(example).key()).contains(rule.category()));
        readers.put("meeting-words", QuestionLexicons::meeting);
        readers.put(
                "meeting-parts",
                (rule, example) ->
                        assertThat(String.valueOf(PARSER.read(example).part())).isEqualTo(rule.category()));
        readers.put("noise", QuestionLexicons::noise);
        readers.put(
                "record-cues",
                (rule, example) -> assertThat(QuestionClassifier.ofRecord(Folding.fold(example)))
                        .extracting(found -> found.kind().name())
                        .contains(rule.category()));
        readers.put(
                "agenda-names",
                (rule, example) -> assertThat(QuestionClassifier.namesAgenda(Folding.fold(example)))
                        .isTrue());
        readers.put("everyone", QuestionLexicons::everyone);
        readers.put(
                "speaking",
                (rule, example) -> assertThat(
                                rule.category().equals("spoken")
                                        ? SpeakerQuestion.asksForSpeaker(Folding.fold(example))
                                        : SpeakerQuestion.is(Folding.fold(example)))
                        .isEqualTo(!rule.category().equals("other")));
        readers.put(
                "asked-persons",
                (rule, example) -> assertThat(
                                rule.pattern().matcher(Folding.fold(example)).find())
                        .isTrue());
        readers.put(
                "asked-roles",
                (rule, example) -> assertThat(AskedRole.of(Folding.fold(example)))
                        .isEqualTo(rule.category().equals("asks") ? SpeakerRole.ASKS : SpeakerRole.ANSWERS));
        readers.put(
                "speaker-groups",
                (rule, example) -> assertThat(String.valueOf(SpeakerGroup.in(Folding.fold(example))))
                        .isEqualTo(rule.category()));
        readers.put("group-labels", QuestionLexicons::groupLabel);
        return readers;
    }

    private static Topic topic(String example) {
        return TopicExtractor.of(Folding.fold(example), List.of());
    }

    private static void stopword(Lexicon.Rule rule, String example) {
        assertThat(topic(example).key())
                .isNotEmpty()
                .doesNotContainAnyElementsOf(
                        Arrays.asList(rule.pattern().pattern().split("\\|")));
    }

    private static void recordWord(Lexicon.Rule rule, String example) {
        String folded = Folding.fold(example);
        List<Span> cues = QuestionClassifier.ofRecord(folded).stream()
                .flatMap(found -> found.spans().stream())
                .toList();
        Topic topic = TopicExtractor.of(folded, cues);
        assertThat(TopicExtractor.isOfRecordOnly(topic)).as("%s", topic.key()).isTrue();
    }

    private static void meeting(Lexicon.Rule rule, String example) {
        if (Set.of("body-end", "after-number", "month-to-person", "after-person")
                .contains(rule.category())) {
            assertThat(rule.pattern().matcher(Folding.fold(example)).find()).isTrue();
            return;
        }
        if (Set.of("body-before", "body-behind").contains(rule.category())) {
            Meeting meeting = SpokenMinutes.meeting(1, LocalDate.of(2024, 3, 12), "Fernhall Library Board", List.of());
            assertThat(BodyMentionFinder.find(Folding.fold(example), List.of(meeting)))
                    .isPresent();
            return;
        }
        String question = rule.category().equals("after-month") ? "6月" + example : example;
        MeetingMention named = MeetingMentionFinder.find(Folding.fold(question), CORPUS);
        boolean found = !named.spans().isEmpty() || named.missing() != null;
        assertThat(rule.category().equals("several") ? named.several() : found).isTrue();
    }

    private static void noise(Lexicon.Rule rule, String example) {
        String read = TypedText.of(example, NO_KANA).read();
        assertThat(read).contains("予算").doesNotContainPattern(rule.pattern());
    }

    private static void everyone(Lexicon.Rule rule, String example) {
        String folded = Folding.fold(example);
        assertThat(QuestionClassifier.asksWho(folded)).isTrue();
        if (rule.category().equals("all")) {
            assertThat(QuestionClassifier.asksForAll(folded)).isTrue();
        }
    }

    private static void groupLabel(Lexicon.Rule rule, String example) {
        Speaker speaker = new Speaker(example, null, Speaker.Proof.LABEL_LINE);
        boolean office = rule.category().equals("office");
        assertThat(SpeakerGroup.MINISTERS.has(speaker)).isEqualTo(office);
        assertThat(SpeakerGroup.MEMBERS.has(speaker)).isEqualTo(!office);
    }
}
