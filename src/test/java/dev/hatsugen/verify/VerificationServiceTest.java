package dev.hatsugen.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.answer.IndexedCorpus;
import dev.hatsugen.quote.Relation;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerificationServiceTest {

    private static final VerificationService SERVICE =
            new VerificationService(IndexedCorpus.get().corpus, IndexedCorpus.get().members);

    private static Verification verify(String text) {
        return verify(text, null);
    }

    private static Verification verify(String text, @Nullable String speaker) {
        return SERVICE.verify(text, speaker, Locale.JAPANESE);
    }

    /** Pairs of what the claim has and what the record has, for the first true words. */
    private static List<String> differences(Verification verification) {
        TrueWords words = verification.words().getFirst();
        return words.differences().stream()
                .map(difference -> difference.claimed().of(verification.claim()) + "/"
                        + difference.recorded().of(words.quote().text()))
                .toList();
    }

    @Test
    void wordsThatSpanALineWrapAndAParagraphAreExact() {
        Verification verification = verify("はリスクと してはそれほどないのではないか，と思っていたと思う 自分自身を振り返って、ちょっと反省しているところである。\n\nところが、最近");
        assertThat(verification.verdict()).isEqualTo(Verdict.EXACT);
        assertThat(verification.words().getFirst().quote().lines().first()).isEqualTo(151);
        assertThat(verification.notes()).containsExactly("文の一部だけの引用です。前後も確かめてください。");
    }

    @Test
    void aChangedFigureIsMarked() {
        Verification verification = verify("サイバー専門部隊を令和４年度末時点の約990人から令和９年度を目途に約４千人の体制に拡充する");
        assertThat(verification.verdict()).isEqualTo(Verdict.ALTERED);
        assertThat(differences(verification)).containsExactly("9/8");
        assertThat(verification.words().getFirst().quote().statementId()).isEqualTo("42-17");
    }

    @Test
    void aNegationThatWasLeftOutIsMarked() {
        Verification verification = verify("攻撃対象に対する法整備において、これらが安全保障の観点から抜け落ちてしまう危険もないわけである。");
        assertThat(verification.verdict()).isEqualTo(Verdict.ALTERED);
        assertThat(differences(verification)).containsExactly("ある/はない");
    }

    @Test
    void aPointInAFigureIsNoPunctuation() {
        assertThat(verify("技術については、Society5.0に向けた内閣府の").verdict()).isEqualTo(Verdict.EXACT);
        assertThat(verify("技術については、Society50に向けた内閣府の").verdict()).isEqualTo(Verdict.ALTERED);
        assertThat(verify("その中で教員になるのは8000名程度のようだ").verdict()).isEqualTo(Verdict.EXACT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "「選挙干渉は内政干渉であると同時に、主権侵害にもなり得る深刻な国際法違反といえる。」と後藤本部員が述べた",
                "後藤本部員は「選挙干渉は内政干渉であると同時に、主権侵害にもなり得る深刻な国際法違反といえる」と述べた。",
                "後藤本部員：選挙干渉は内政干渉であると同時に、主権侵害にもなり得る深刻な国際法違反といえる。",
                "選挙干渉は内政干渉であると同時に、主権侵害にもなり得る深刻な国際法違反といえる。（後藤本部員）",
                "石破総理は「選挙干渉は内政干渉であると同時に、主権侵害にもなり得る深刻な国際法違反といえる」と述べた。",
                "\"選挙干渉は内政干渉であると同時に、主権侵害にもなり得る深刻な国際法違反といえる\" said Goto"
            })
    void trueWordsOfSomebodyElseAreNotTheClaimedSpeakers(String claim) {
        Verification verification = verify(claim);
        assertThat(verification.verdict()).isEqualTo(Verdict.OTHER_SPEAKER);
        assertThat(verification.words().getFirst().quote().speaker().name()).isEqualTo("中谷 和弘");
    }

    @Test
    void theClaimedSpeakerMayBeGivenBesideTheWords() {
        String words = "ドコモの口座について中国を追い詰めていたり";
        assertThat(verify(words, "前田").verdict()).isEqualTo(Verdict.EXACT);
        assertThat(verify(words, "中谷").verdict()).isEqualTo(Verdict.OTHER_SPEAKER);
        assertThat(verify(words, "だれか").verdict()).isEqualTo(Verdict.OTHER_SPEAKER);
        assertThat(verify("「" + words + "」と中谷本部員が述べた", "前田").verdict()).isEqualTo(Verdict.EXACT);
    }

    @Test
    void sentencesOfTwoPlacesAreExactButNotOnePiece() {
        Verification verification = verify("品質へのこだわりは武器だ。答えは２つだと思う。");
        assertThat(verification.verdict()).isEqualTo(Verdict.EXACT);
        assertThat(verification.words()).hasSize(2);
        assertThat(verification.notes()).containsExactly("2つの部分はどれも議事録にありますが、離れた箇所にあり、続けて述べられたものではありません。");
        Verification ofTwo = verify("品質へのこだわりは武器だ。四点申し上げる。");
        assertThat(ofTwo.notes()).contains("異なる発言者または会合の文言がつなげられています。");
    }

    @Test
    void halvesOfTwoSentencesThatWereJoinedAreAltered() {
        Verification verification = verify("サイバー攻撃者の側では組織化・分業化が進み、政府として万全の防止体制を取っていただくことを強く望む。");
        assertThat(verification.verdict()).isEqualTo(Verdict.ALTERED);
        assertThat(verification.words()).hasSize(2);
        assertThat(verification.notes()).contains("議事録の別々の文の一部が、文の途中でつなげられています。");
    }

    @Test
    void wordsLeftOutInTheOpenArePartedThere() {
        Verification verification = verify("品質へのこだわりは武器だ。…今後もこのチェックは続くだろう。");
        assertThat(verification.verdict()).isEqualTo(Verdict.EXACT);
        assertThat(verification.words()).hasSize(2);
    }

    @Test
    void aTrueSentenceDoesNotCarryAnInventedOne() {
        Verification verification = verify("品質へのこだわりは武器だ。予算を三倍にして全校に配る。");
        assertThat(verification.verdict()).isEqualTo(Verdict.ALTERED);
        assertThat(verification.unfound())
                .extracting(span -> span.of(verification.claim()))
                .containsExactly("予算を三倍にして全校に配る。");
    }

    @Test
    void wordsOfTheRecordItselfAreNobodys() {
        Verification verification = verify("次期重要インフラ行動計画の検討について");
        assertThat(verification.verdict()).isEqualTo(Verdict.EXACT);
        assertThat(verification.words().getFirst().quote().relation()).isEqualTo(Relation.RECORD);
    }

    @ParameterizedTest
    @CsvSource({
        "後藤本部員は第26回で「%s」と述べた, EXACT",
        "第26回会合で後藤本部員は「%s」と発言, EXACT",
        "後藤本部員は２０２１年の会合で「%s」と述べた, EXACT",
        "「%s」（第26回、後藤本部員）, EXACT",
        "後藤本部員は第42回で「%s」と述べた, OTHER_MEETING",
        "2025年の会合で「%s」と述べられた, OTHER_MEETING",
        "後藤本部員（第42回）：%s, OTHER_MEETING",
        "第99回会合で「%s」, OTHER_MEETING",
        "松原本部員は第42回で「%s」と述べた, OTHER_SPEAKER",
        "松原本部員は第26回で「%s」と述べた, OTHER_SPEAKER",
        "At meeting 42 Goto said “%s”, OTHER_MEETING",
    })
    void theMeetingThatAClaimNamesIsCheckedToo(String frame, Verdict verdict) {
        Verification verification = verify(frame.formatted("国が率先して、高いサイバーセキュリティ能力を有する人材育成をリードし"));
        assertThat(verification.verdict()).isEqualTo(verdict);
        assertThat(verification.lead()).contains("第26回会合・後藤本部員");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "。。。", "「」", "aa"})
    void whatHoldsNoWordsOfTheRecordIsNotInIt(String claim) {
        assertThat(verify(claim).verdict()).isEqualTo(Verdict.NOT_IN_RECORD);
        assertThat(verify(claim).words()).isEmpty();
    }

    @Property(tries = 300)
    void anyTextIsTold(@ForAll String claim) {
        Verification verification = verify(claim);
        assertThat(verification.lead()).isNotBlank();
        verification
                .words()
                .forEach(words -> words.differences().forEach(difference -> {
                    assertThat(difference.claimed().end())
                            .isLessThanOrEqualTo(verification.claim().length());
                    assertThat(difference.recorded().end())
                            .isLessThanOrEqualTo(words.quote().text().length());
                }));
    }
}
