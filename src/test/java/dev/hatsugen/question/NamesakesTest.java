package dev.hatsugen.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.language.Glossary;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.SourceText;
import dev.hatsugen.parsing.MinutesParser;
import dev.hatsugen.parsing.SidecarMetadata;
import dev.hatsugen.parsing.UnreadableMinutesException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a surname means that two people share, and which meetings the last word of a body's name means. */
class NamesakesTest {

    @ParameterizedTest
    @CsvSource({"3班の中野さんは会費に賛成ですか, 3班 中野さん", "1班 中野さんは何と言いましたか, 1班 中野さん", "中野さんは何と言いましたか, 1班 中野さん・3班 中野さん"})
    void wordsBeforeANameTellNamesakesApart(String question, String people) {
        Corpus corpus = SpokenMinutes.corpus("1班 中野さん", "3班 中野さん", "会計 坂本さん");
        ParsedQuestion read = new QuestionParser(corpus, new People(corpus), Glossary.EMPTY).read(question);
        assertThat(read.who().stream()
                        .filter(PersonMention::strict)
                        .flatMap(who -> who.people().stream())
                        .sorted())
                .containsExactly(people.split("・"));
    }

    @ParameterizedTest
    @CsvSource({
        "What did Mrs Tolley say about the wine?, Mrs P. Tolley",
        "what did mr tolley say about the wine, Mr J. Tolley",
        "what did Tolley say about the wine, Mrs P. Tolley・Mr J. Tolley",
        "What did Dr Tolley say about the wine?, Mrs P. Tolley・Mr J. Tolley"
    })
    void aTitleTellsNamesakesApart(String question, String labels) throws UnreadableMinutesException {
        Corpus corpus = new Corpus(List.of(MinutesParser.parse(new SourceText("shop.txt", """
                        VILLAGE SHOP
                        Minutes of the meeting held on Tuesday 14th May 2024

                        Present: Mrs P. Tolley (Treasurer), Mr J. Tolley, Mrs A. Rudge

                        1. Wine
                        Mrs P. Tolley said that the wine was too dear.
                        Mr J. Tolley thought that it sold well.
                        Mrs Rudge asked how many bottles were left.
                        """), SidecarMetadata.NONE)));
        ParsedQuestion read = new QuestionParser(corpus, new People(corpus), Glossary.EMPTY).read(question);
        assertThat(read.who().stream()
                        .flatMap(who -> who.participants().stream())
                        .map(who -> who.speaker().label()))
                .containsExactlyInAnyOrder(labels.split("・"));
    }

    @ParameterizedTest
    @CsvSource({"総会では何が決まりましたか, 4", "役員会に来なかった人, 3", "町会の行事について, ''"})
    void theLastWordOfABodyNamesItsMeetings(String question, String numbers) {
        Corpus corpus = new Corpus(List.of(
                SpokenMinutes.meeting(3, LocalDate.of(2023, 6, 1), "青葉町会 役員会", List.of()),
                SpokenMinutes.meeting(4, LocalDate.of(2024, 3, 12), "青葉町会 定期総会", List.of())));
        ParsedQuestion read = new QuestionParser(corpus, new People(corpus), Glossary.EMPTY).read(question);
        assertThat(String.join(
                        "",
                        read.meetings().stream()
                                .map(meeting -> String.valueOf(meeting.number()))
                                .toList()))
                .isEqualTo(numbers);
    }
}
