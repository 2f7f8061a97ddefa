package dev.hatsugen.retrieval;

import dev.hatsugen.language.Terms;
import dev.hatsugen.language.Word;
import dev.hatsugen.minutes.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Separates what a folded question is about from the words that ask. */
final class Topics {

    /** The weight of words that ask: they may still tell two passages apart. */
    private static final float ASKING = 0.15f;

    private static final float NUMBER = 0.6f;

    private static final Set<String> ASKING_WORDS = Set.of(
            "発言",
            "言及",
            "触れる",
            "述べる",
            "話す",
            "話",
            "語る",
            "教える",
            "知る",
            "説明",
            "主張",
            "指摘",
            "意見",
            "言葉",
            "使う",
            "求める",
            "挙げる",
            "箇所",
            "内容",
            "要約",
            "ポイント",
            "点",
            "こと",
            "人",
            "声",
            "提案",
            "議論",
            "論じる",
            "答える",
            "回答",
            "見る",
            "見せる",
            "示す",
            "何",
            "誰",
            "だれ",
            "どこ",
            "いつ",
            "どう",
            "どの",
            "どんな",
            "なぜ",
            "考え",
            "考える",
            "思う",
            "見解",
            "立場",
            "話題",
            "取り上げる",
            "口",
            "語",
            "紹介",
            "詳しい",
            "探す",
            "比べる",
            "変わる",
            "比較",
            "会合",
            "会議",
            "本部",
            "議事",
            "概要",
            "名前",
            "will",
            "can",
            "could",
            "would",
            "should",
            "many",
            "much",
            "badly",
            "want",
            "wanted",
            "tell",
            "talk",
            "talked",
            "talking",
            "mention",
            "mentioned",
            "mentions",
            "member",
            "members",
            "doing",
            "according",
            "use",
            "used",
            "make",
            "call",
            "s",
            "think",
            "thinks",
            "view",
            "views",
            "opinion",
            "statement",
            "statements",
            "speak",
            "spoke",
            "speaker",
            "speakers",
            "ask",
            "asked",
            "propose",
            "proposed",
            "suggest",
            "suggested",
            "explain",
            "explained",
            "describe",
            "described",
            "anyone",
            "someone",
            "they",
            "their",
            "them",
            "he",
            "she",
            "his",
            "her",
            "its",
            "we",
            "our",
            "you",
            "your",
            "i",
            "me",
            "my",
            "been",
            "being",
            "into",
            "between",
            "during",
            "than",
            "then",
            "also",
            "not",
            "no",
            "if",
            "so",
            "such",
            "these",
            "those",
            "some",
            "all",
            "both",
            "each",
            "more",
            "most",
            "other",
            "only",
            "own",
            "same",
            "too",
            "very",
            "just",
            "please",
            "raise",
            "raised",
            "refer",
            "referred",
            "given",
            "give",
            "minutes",
            "件",
            "件名",
            "一通り",
            "あわせる",
            "合わせる",
            "含む",
            "まとめる",
            "聞く",
            "訊く",
            "尋ねる",
            "質問",
            "くれる",
            "出す",
            "関する",
            "対する",
            "つく",
            "予定",
            "時",
            "とき",
            "本部員",
            "委員",
            "大臣",
            "有識者",
            "メンバー",
            "閣僚",
            "出席者",
            "発言者",
            "スピーカー",
            "様子",
            "感じ",
            "的",
            "述べ",
            "言い方",
            "いろいろ",
            "具体的",
            "どれ",
            "それぞれ",
            "すべて",
            "全て",
            "全員",
            "一覧",
            "みんな",
            "リスト",
            "両方",
            "呼ぶ",
            "言える",
            "もの",
            "関係",
            "コメント",
            "引き合い",
            "文脈",
            "当時",
            "時点",
            "正式",
            "名称",
            "方");

    /** Words that questions about the record hold beside their cue: they name no subject. */
    private static final Set<String> RECORD_WORDS = Set.of(
            "開く",
            "始まる",
            "終わる",
            "出る",
            "行う",
            "一",
            "通り",
            "事項",
            "決定",
            "月",
            "年",
            "開始",
            "終了",
            "開催",
            "結果",
            "全部",
            "決まる",
            "行",
            "meeting",
            "meetings",
            "session",
            "held",
            "place",
            "take",
            "took",
            "tell",
            "me",
            "list",
            "give",
            "show",
            "made");

    /** English writes as one word what the glossary parts: cyberattack. */
    private static final Pattern COMPOUND = Pattern.compile("\\bcyber-?(?!security)([a-z]{4,})");

    private static final Pattern SMALL_FIGURE = Pattern.compile("^[0-9]{1,2}$");
    private static final Pattern FIGURES = Pattern.compile("^[0-9]+$");

    private Topics() {}

    /**
     * The topic of {@code question} without the words of {@code named}.
     *
     * @param named people, meetings and cues, as ranges of the question
     */
    static Topic of(String question, List<Span> named) {
        String rest = without(question, named);
        Map<String, Float> terms = new LinkedHashMap<>();
        Set<String> key = new LinkedHashSet<>();
        List<String> names = new ArrayList<>();
        boolean descriptive = false;
        for (Terms.Term term : Terms.of(rest)) {
            boolean asking = ASKING_WORDS.contains(term.text())
                    || SMALL_FIGURE.matcher(term.text()).matches();
            float weight = asking ? ASKING : term.kind() == Word.Kind.NUMBER ? NUMBER : 1f;
            terms.merge(term.text(), weight, Math::max);
            if (!asking) {
                key.add(term.text());
                descriptive |= term.kind() == Word.Kind.VERB || term.kind() == Word.Kind.ADJECTIVE;
                if (term.kind() == Word.Kind.NAME) {
                    names.add(term.text());
                }
            }
        }
        return new Topic(rest.strip(), terms, new ArrayList<>(key), names, descriptive || key.size() > 4);
    }

    /** Whether a dictionary form is a word that only asks. */
    static boolean isAsking(String base) {
        return ASKING_WORDS.contains(base);
    }

    /** Whether {@code topic} adds nothing to a question about the record itself. */
    static boolean isOfRecordOnly(Topic topic) {
        return topic.key().stream()
                .allMatch(term ->
                        RECORD_WORDS.contains(term) || FIGURES.matcher(term).matches());
    }

    private static String without(String question, List<Span> named) {
        StringBuilder rest = new StringBuilder(question);
        for (Span span : named) {
            for (int i = span.start(); i < span.end(); i++) {
                rest.setCharAt(i, ' ');
            }
        }
        return COMPOUND.matcher(rest.toString().replaceAll(" {2,}", " ")).replaceAll("cyber $1");
    }
}
