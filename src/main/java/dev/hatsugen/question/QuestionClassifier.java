package dev.hatsugen.question;

import dev.hatsugen.minutes.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells from its words what kind of answer a folded question asks for. */
final class QuestionClassifier {

    /** In the order they are tried: the words that ask for a kind. */
    private static final List<Cue> RECORD = List.of(
            cue(
                    QuestionType.ABSENCE,
                    "(?:御|ご)?欠席(?:者|した(?:人|方|のは)?|の?(?:本部員|委員|人|方))?|出席しなかった(?:人|方)?|(?:who )?(?:was|were) absent|absentees?|did not attend|missing from the meeting"),
            cue(
                    QuestionType.ATTENDANCE,
                    "(?:誰|だれ|どなた)が(?:出た|出て|出席し?|参加し?|来た|来て)|出席者(?:一覧|名簿)?|参加者|出席した(?:人|方|のは)?|出席して(?:い(?:た|ました|る|ます))?|出席しました|参加した(?:人|方|のは)|(?:に)出た(?=[^、。]{0,12}(?:誰|人|方|だれ))|メンバー(?:は|を)|who (?:attended|was present|were present|took part)|attendees|attendance|participants"),
            cue(QuestionType.OBJECTION, "異議|異論|反対(?:した|する|意見|は|が|者)|object(?:ed|ions?)|oppos(?:ed|ition)"),
            cue(
                    QuestionType.DECISIONS,
                    "決定事項|決まった(?:こと|の|もの)?|決定(?:された|した)(?:こと|の|もの|内容|事項)?|(?:何が|何を|どんなことが)決ま|決め(?:た|られた)(?:こと|の|もの)?|決定内容|決議|what was decided|decisions?|decided"),
            cue(
                    QuestionType.DISCUSSED,
                    "討議事項|(?:討議|審議|議論)の?(?:テーマ|主題|対象|題目)|討議(?:された|した)(?:こと|の|もの|内容)?|審議事項|items? (?:for|of) discussion|discussion items?"),
            cue(
                    QuestionType.REPORTED,
                    "報告事項|報告(?:された|した|が?あった)(?:こと|の|もの|内容)?|(?:どんな|どのような|何の)報告|報告(?=は|が|で[、一-龯]|に[、は]|の(?:内容|中))|report(?:ed)? items?|what was reported"),
            cue(QuestionType.AGENDA, "議題|議事次第|アジェンダ|agenda"),
            cue(
                    QuestionType.TIME,
                    "日時|開催日|いつ(?:開か|開催|行わ|あっ)|何月何日|何時(?:に|から|まで|ごろ)?|when (?:was|were) (?:the |it )?(?:meeting )?held|date of the meeting|what time"),
            cue(
                    QuestionType.PLACE,
                    "開催場所|場所|会場|どこで(?:開かれ|開催され|行われ|あっ)|どの(?:建物|部屋)|where (?:was|were) (?:the |it )?(?:meeting )?held|venue"));

    private static final Pattern EVERYONE = Pattern.compile(
            "(?:人|者|発言者|本部員|委員|閣僚|大臣|有識者|方|名前)(?:たち)?(?:を|の)?(?:すべて|全て|全員|全部|みな|一覧|リスト)|(?:すべて|全て|全員|一覧|リスト)(?:を|で)?(?:挙げ|教え|列挙|出し|示し|知り|見)?|みんな(?:を|知り|教え|挙げ)"
                    + "|誰と誰|だれとだれ|誰々|何人いて|(?:人|方)は(?:誰|だれ|どなた)?(?:[?？]|$)|(?:た|る)人(?:だれ|誰)?(?:[、。,?？ ]|$|は|を|って)|(?:た|る)(?:本部員|委員|大臣|閣僚|有識者|専門家)(?:[、。,?？ ]|$|は(?:誰|だれ))|のは(?:誰|だれ|どなた)(?:ですか|でしょうか|か|だ|なの)?[?？。]?$|誰が|どなたが"
                    + "|everyone|everybody|all (?:the )?(?:members|speakers|people)|which (?:members|speakers|ministers)|who (?:all )?(?:mentioned|talked|spoke|referred|raised|said|touched)");
    private static final Pattern ALL = Pattern.compile(
            "すべて|全て|全員|みんな(?:を|知り|教え|挙げ)|一覧|リスト|誰と誰|だれとだれ|誰々|何人いて|everyone|everybody|\\ball\\b|which (?:members|speakers|ministers)");

    /** The names of the lists themselves. */
    private static final Pattern AGENDA = Pattern.compile("(?:決定|討議|審議|報告)事項|議題|議事次第|アジェンダ|\\bagenda\\b");

    private record Cue(QuestionType kind, Pattern words) {}

    private QuestionClassifier() {}

    private static Cue cue(QuestionType kind, String words) {
        return new Cue(kind, Pattern.compile(words));
    }

    /**
     * A kind and the words that ask for it.
     *
     * @param kind the kind
     * @param spans the words
     */
    record Found(QuestionType kind, List<Span> spans) {}

    /** The kinds of the record that the question may ask for. */
    static List<Found> ofRecord(String question) {
        List<Found> found = new ArrayList<>();
        for (Cue cue : RECORD) {
            Matcher matcher = cue.words().matcher(question);
            List<Span> spans = new ArrayList<>();
            while (matcher.find()) {
                spans.add(new Span(matcher.start(), matcher.end()));
            }
            if (!spans.isEmpty()) {
                found.add(new Found(cue.kind(), spans));
            }
        }
        return found;
    }

    /** Whether the question calls a list of the agenda by its name. */
    static boolean namesAgenda(String question) {
        return AGENDA.matcher(question).find();
    }

    /** Whether the question asks who, and not what. */
    static boolean asksWho(String question) {
        return EVERYONE.matcher(question).find();
    }

    /** Whether it asks for each and every one. */
    static boolean asksForAll(String question) {
        return ALL.matcher(question).find();
    }
}
