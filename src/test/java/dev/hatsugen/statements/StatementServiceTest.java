package dev.hatsugen.statements;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.answer.Answer;
import dev.hatsugen.answer.IndexedCorpus;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StatementServiceTest {

    private final IndexedCorpus indexed = IndexedCorpus.get();
    private final StatementService service = new StatementService(indexed.corpus, indexed.members, indexed.topics);

    private Statements find(String member, @Nullable String topic, @Nullable String meeting) {
        return service.find(new Statements.Request(member, topic, meeting, Locale.JAPANESE));
    }

    private Statements.Listed listed(String member, @Nullable String topic, @Nullable String meeting) {
        return (Statements.Listed) find(member, topic, meeting);
    }

    private Statements.Missing missing(String member, @Nullable String topic, @Nullable String meeting) {
        return (Statements.Missing) find(member, topic, meeting);
    }

    @Test
    void theLedgerNamesTheTurnsAndTheWordsAsTheyStandInTheRecord() {
        Statements.Listed statements = listed("後藤", "人材育成", null);
        assertThat(statements.ledger()).isEqualTo(new Ledger(2, 2, List.of("人材", "人材育成", "人材の育成")));
        assertThat(statements.lead()).startsWith("発言2件のうち2件にあります（一致した語：人材、人材育成");
        assertThat(statements.passages())
                .extracting(passage -> passage.quote().statementId())
                .containsExactly("26-07", "26-07", "26-07", "42-05");
    }

    @Test
    void withoutATopicEveryPassageOfEveryTurnIsListed() {
        Statements.Listed statements = listed("松原", null, null);
        assertThat(statements.ledger()).isEqualTo(new Ledger(1, 1, List.of()));
        assertThat(statements.passages()).hasSize(6);
        String all = String.join(
                "", statements.passages().stream().map(p -> p.quote().text()).toList());
        String turn = indexed.corpus.meetings().getLast().statements().stream()
                .filter(statement -> statement.id().equals("42-09"))
                .findFirst()
                .orElseThrow()
                .words()
                .text();
        assertThat(all.replaceAll("\\s", "")).isEqualTo(turn.replaceAll("\\s", ""));
    }

    @Test
    void anAliasOfTheGlossaryFindsTheWordOfTheRecord() {
        Statements.Listed statements = listed("遠藤", "ポスト量子暗号", null);
        assertThat(statements.ledger().words()).containsExactly("耐量子計算機暗号");
    }

    @Test
    void alternativesArePartedByBlanksAndCommas() {
        Statements.Listed statements = listed("遠藤", "お助け隊、ロックド・シールズ", "42");
        assertThat(statements.ledger().words()).containsExactly("お助け隊", "ロックド・シールズ");
        assertThat(statements.passages()).hasSize(2);
    }

    @Test
    void aTopicInEnglishIsFoundInJapanese() {
        Statements.Listed statements = listed("Goto", "supply chain", "第42回");
        assertThat(statements.ledger().words()).contains("サプライチェーン");
    }

    @Test
    void aTopicThatIsNotMentionedNamesWhatWasScannedAndWhatIsNear() {
        Statements.Missing statements = missing("後藤", "クジラ", null);
        assertThat(statements.reason()).isEqualTo(Answer.Reason.NO_STATEMENT_ON_TOPIC);
        assertThat(statements.ledger()).isEqualTo(new Ledger(2, 0, List.of()));
        assertThat(statements.lead()).isEqualTo("後藤 厚宏の発言2件をすべて確認しましたが、「クジラ」に触れた箇所はありません。");
        assertThat(missing("後藤", "人工衛星の技術", null).near())
                .isNotEmpty()
                .allSatisfy(near -> assertThat(near.speaker().name()).isEqualTo("後藤 厚宏"));
    }

    @Test
    void saysWhyThereIsNothing() {
        assertThat(missing("後籐", null, null).suggestions()).contains("後藤 厚宏");
        assertThat(missing("後籐", null, null).reason()).isEqualTo(Answer.Reason.NO_SUCH_MEMBER);
        assertThat(missing("松原", null, "26").lead()).isEqualTo("「松原」は、第26回会合の出席者・発言者にいません。");
        assertThat(missing("松原", null, "99").reason()).isEqualTo(Answer.Reason.NO_SUCH_MEETING);
        assertThat(missing("土屋", "ASEAN", null).reason()).isEqualTo(Answer.Reason.ABSENT);
        assertThat(missing("鈴木", null, null).lead()).isEqualTo("鈴木 敦夫の発言は見つかりませんでした。");
        assertThat(missing("", null, null).reason()).isEqualTo(Answer.Reason.NO_SUCH_MEMBER);
    }

    @Test
    void anEnglishRequestIsAnsweredInEnglish() {
        Statements statements = service.find(new Statements.Request("Endo", "SBOM", "42", Locale.ENGLISH));
        assertThat(statements.lead()).isEqualTo("In 1 of one statement (matching words: SBOM)");
    }
}
