package dev.hatsugen.answerability;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.answerability.Sentences.Sentence;
import dev.hatsugen.language.Folding;
import dev.hatsugen.retrieval.TownMinutes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerTypeTest {

    private final Sentences sentences = new Sentences(TownMinutes.index(), TownMinutes.GLOSSER);

    @ParameterizedTest
    @CsvSource({
        "費用はいくらですか, 二百万円, true",
        "費用はいくらですか, 乗合タクシー, false",
        "利用者は何人ですか, 三万人, true",
        "利用者は何人ですか, 午後八時, false",
        "何件ありましたか, 三万人, false",
        "実験の日程を教えて, 秋に始めます, true",
        "実験の日程を教えて, 運転手が不足, false",
        "運転手の年齢は, 運転手が不足, false",
        "プールを使う業者の名前は, 民間の施設, false",
        "図書館はどうなりますか, 乗合タクシー, true",
        "実験は何日に始まりますか, 秋に始めます, false",
        "運転手は何班いますか, 運転手が不足, false",
        "何者が運転手か, 運転手が不足, true",
        "三万人の利用者は何人になりますか, 三万人, false"
    })
    void a_sentence_must_hold_what_is_asked_for(String question, String words, boolean given) {
        String folded = Folding.fold(question);
        assertThat(AnswerType.of(folded)
                        .map(type -> type.isGivenBy(sentence(words), folded))
                        .orElse(true))
                .isEqualTo(given);
    }

    private Sentence sentence(String words) {
        return sentences.of(TownMinutes.passage(words)).stream()
                .filter(sentence -> sentence.folded().contains(words))
                .findFirst()
                .orElseThrow();
    }
}
