package dev.hatsugen.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.RealAnswers;
import dev.hatsugen.RealCorpus;
import dev.hatsugen.quote.Relation;
import dev.hatsugen.quote.VerifiedQuote;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the real corpus answers, and why it does not where it does not. */
class QuotingAnswersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            名古屋港の事案に触れた大臣は誰ですか | 城内 | 名古屋港コンテナターミナルへのサイバー攻撃事案を受け
            司令塔機能について桜井さんは何を求めた？ | 櫻井 | 司令塔機能という言い方が掛け声に終わらないよう
            KDDIの会長はDDoS攻撃をどう見ている？ | 田中 | 結構レガシーな攻撃である
            2021年の経産相は経営者に何をした？ | 梶山 | 注意喚起を行った
            Who proposed an accident investigation board for cyber incidents? | 中谷 | サイバー事故調の創設
            外務省は2025年に何と述べた？ | 松本 | 外務省として
            """)
    void the_right_words_come_first(String question, String speaker, String words) {
        Answer answer = RealAnswers.answers().ask(question);
        assertThat(answer).isInstanceOf(Answer.Answered.class);
        VerifiedQuote first = ((Answer.Answered) answer).quotes().getFirst();
        assertThat(first.speaker().name()).startsWith(speaker);
        assertThat(quotes(answer)).anySatisfy(quote -> assertThat(quote.text()).contains(words));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            第43回会合の議題は | NO_SUCH_MEETING
            石破総理のあいさつを教えて | NO_SUCH_MEMBER
            中谷本部員は42回会合で何を述べましたか | NO_SUCH_MEMBER
            岸田総理は会合で何と挨拶した | NO_SUCH_MEMBER
            What did Minister Kono say about the Digital Agency? | NO_SUCH_MEMBER
            本部長の自宅住所は | NO_STATEMENT_ON_TOPIC
            サイバー保険の保険料率についての議論はありましたか | NOT_IN_MINUTES
            名古屋港のサイバー攻撃による被害額はいくら | NOT_IN_MINUTES
            宇宙開発に触れた人は？ | NOT_IN_MINUTES
            暗号資産について誰が発言しましたか | NOT_IN_MINUTES
            26回会合はどの建物のどの部屋で開催されましたか | NOT_IN_MINUTES
            小此木委員長が挙げたサイバー犯罪の検挙件数 | NO_STATEMENT_ON_TOPIC
            名古屋港の事案に触れた有識者は誰ですか | NO_STATEMENT_ON_TOPIC
            """)
    void what_the_minutes_lack_is_said_with_its_reason(String question, Answer.Reason reason) {
        Answer answer = RealAnswers.answers().ask(question);
        assertThat(answer).isInstanceOf(Answer.NotFound.class);
        assertThat(((Answer.NotFound) answer).reason()).isEqualTo(reason);
        assertThat(answer.lead()).isNotBlank();
        assertThat(((Answer.NotFound) answer).near()).hasSizeLessThanOrEqualTo(3);
    }

    /** The passages of whoever is named are few, and one may answer in other words: they are shown as uncertain. */
    @ParameterizedTest
    @ValueSource(strings = {"ランサムウェアについて田中本部員が述べたこと", "通信の秘密と憲法の関係について酒井先生は何と述べましたか"})
    void words_that_the_named_person_did_not_use_are_never_answered_as_certain(String question) {
        assertIsNotCertain(question);
    }

    /** Passages near to what is asked for are shown, and never as its answer. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "能動的サイバー防御に反対した委員はいたか",
                "マイナンバーカードの保険証利用に懸念を示したのは誰",
                "Who apologised for the ransomware attacks?",
                "Did anyone talk about Huawei equipment?"
            })
    void what_nobody_did_or_spoke_of_is_never_answered_as_certain(String question) {
        assertIsNotCertain(question);
    }

    private static void assertIsNotCertain(String question) {
        Answer answer = RealAnswers.answers().ask(question);
        assertThat(answer instanceof Answer.Answered answered && answered.isCertain())
                .isFalse();
    }

    @Test
    void an_absent_member_is_told_apart_from_who_mentions_them() {
        Answer answer = RealAnswers.answers().ask("土屋本部員は42回会合で何を指摘しましたか");
        assertThat(answer.lead()).contains("欠席");
        assertThat(quotes(answer))
                .extracting(VerifiedQuote::relation)
                .containsExactly(Relation.MENTIONED, Relation.ABSENT);
        assertThat(quotes(answer).getFirst().speaker().label()).isEqualTo("阿達総務副大臣");
    }

    @Test
    void only_a_meeting_whose_record_is_quoted_is_named() {
        assertThat(RealAnswers.answers().ask("Who was absent?").lead()).isEqualTo("From the record of meeting 42.");
        assertThat(RealAnswers.answers().ask("誰が欠席しましたか").lead()).isEqualTo("第42回会合の記録から示します。");
    }

    @Test
    void whatWasLookedThroughAndWhatIsCutIsCounted() {
        int statements = RealCorpus.corpus().meetings().stream()
                .mapToInt(meeting -> meeting.statements().size())
                .sum();
        assertThat(RealAnswers.answers().ask("サプライチェーンについて発言したのは誰ですか").lead())
                .isEqualTo("全%d件の発言を確認しました。4名が触れています。".formatted(statements));
        assertThat(RealAnswers.answers().ask("松原さんは何と言いましたか").lead()).matches("松原さんの発言全[0-9]+件のうち5件を、記録の順に示します。");
    }

    @Test
    void everyone_on_a_topic_is_named_once_each() {
        List<VerifiedQuote> quotes = quotes(RealAnswers.answers().ask("42回でDDoSを話題にしたのは誰と誰？"));
        assertThat(quotes).extracting(quote -> quote.speaker().label()).contains("田中本部員", "松原本部員", "阿達総務副大臣");
        assertThat(quotes).allSatisfy(quote -> assertThat(quote.text()).contains("DDoS"));
    }

    @Test
    void more_than_five_speakers_are_not_cut() {
        List<VerifiedQuote> quotes = quotes(RealAnswers.answers().ask("2021年の会合で新型コロナ（コロナ禍、COVID-19を含む）に言及した人を全員挙げて"));
        assertThat(quotes.stream().map(quote -> quote.speaker().key()).distinct())
                .hasSizeGreaterThanOrEqualTo(9);
    }

    @Test
    void the_record_answers_questions_about_itself() {
        assertThat(quotes(RealAnswers.answers().ask("第42回会合はどこで開かれましたか"))
                        .getFirst()
                        .text())
                .isEqualTo("総理大臣官邸２階大ホール");
        assertThat(quotes(RealAnswers.answers().ask("42回は何時に始まった？")).getFirst().text())
                .contains("１７時４５分");
        assertThat(quotes(RealAnswers.answers().ask("第42回の報告事項は何でしたか")))
                .hasSize(2)
                .allMatch(quote -> quote.relation() == Relation.RECORD);
        assertThat(quotes(RealAnswers.answers().ask("26回で決まったことは？")).getFirst().text())
                .contains("を決定した");
    }

    @Test
    void an_item_of_the_agenda_or_a_post_may_be_asked_for() {
        assertThat(quotes(RealAnswers.answers().ask("第26回の報告事項に統一基準群の見直しは入っていた？")))
                .singleElement()
                .satisfies(quote -> assertThat(quote.text()).contains("統一基準群の見直し"));
        assertThat(quotes(RealAnswers.answers().ask("42回に出席していたNISCのセンター長のお名前は？")))
                .singleElement()
                .satisfies(quote -> assertThat(quote.text()).contains("内閣サイバーセキュリティセンター長"));
    }

    @Test
    void an_item_that_is_on_no_agenda_is_looked_for_in_what_was_said() {
        Answer answer = RealAnswers.answers().ask("議題になったSBOMによる可視化とは何ですか");
        assertThat(quotes(answer))
                .first()
                .satisfies(quote -> assertThat(quote.text()).contains("SBOM"));
    }

    @Test
    void only_the_kind_of_people_that_is_asked_for_is_listed() {
        List<VerifiedQuote> quotes = quotes(RealAnswers.answers().ask("2021年、攻撃者の特定（アトリビューション）の話をした有識者は誰々ですか"));
        assertThat(quotes)
                .extracting(quote -> quote.speaker().label())
                .contains("中谷本部員", "野原本部員", "前田本部員")
                .doesNotContain("本部長");
    }

    @Test
    void a_year_of_an_era_is_found_by_the_common_era() {
        assertThat(quotes(RealAnswers.answers()
                                .ask("How large will Japan's specialised cyber unit become by fiscal 2027?"))
                        .getFirst()
                        .text())
                .contains("令和９年度を目途に約４千人");
    }

    @Test
    void a_name_from_the_roster_is_known_as_such() {
        VerifiedQuote first =
                quotes(RealAnswers.answers().ask("宮沢本部員が東証について話したこと")).getFirst();
        assertThat(first.speaker().name()).isEqualTo("宮澤 栄一");
        assertThat(first.speaker().attendee()).isNotNull().matches(attendee -> attendee.isSupplied());
    }

    @Test
    void two_people_behind_one_name_are_both_shown_and_it_is_said() {
        Answer answer = RealAnswers.answers().ask("What did Sakai say about international cooperation?");
        assertThat(answer.lead()).contains("坂井 学").contains("酒井 啓亘");
    }

    @Test
    void people_are_called_as_they_were_typed() {
        assertThat(RealAnswers.answers().ask("ＫＤＤＩの会長が挙げた被害額はいくら？").lead()).contains("ＫＤＤＩの会長");
    }

    @Test
    void an_english_question_is_answered_in_english() {
        Answer answer = RealAnswers.answers().ask("When will the Digital Agency start?");
        assertThat(answer.language()).isEqualTo(Locale.ENGLISH);
        assertThat(answer.lead()).matches("[\\x20-\\x7e]+");
    }

    @Test
    void nothing_asked_is_nothing_found() {
        assertThat(RealAnswers.answers().ask("")).isInstanceOf(Answer.NotFound.class);
        assertThat(RealAnswers.answers().ask("  \n ")).isInstanceOf(Answer.NotFound.class);
        assertThat(RealAnswers.answers().ask("これはそれですか")).isInstanceOf(Answer.NotFound.class);
    }

    private static List<VerifiedQuote> quotes(Answer answer) {
        return switch (answer) {
            case Answer.Answered answered -> answered.quotes();
            case Answer.NotFound none -> none.near();
        };
    }
}
