package dev.hatsugen.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Glossary;
import dev.hatsugen.language.Lexicon;
import dev.hatsugen.language.LexiconReader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;

/** The readers of the lexicons of {@code question} on ranks, offices and employers. */
final class OfficeLexicons {

    private static final String[] POSTS = {"北浜大学教授", "青葉電機株式会社社長", "みなと銀行頭取", "みなと研究所所長", "青葉法律事務所弁護士", "ABC株式会社社長"};

    private OfficeLexicons() {}

    static Map<String, LexiconReader> readers() {
        return Map.of(
                "ranks", OfficeLexicons::rank,
                "english-ranks",
                        (rule, example) -> assertThat(EnglishRanks.in(Folding.fold(example)))
                                .containsAll(Set.of(rule.category().split("\\|"))),
                "office-times",
                        (rule, example) -> assertThat(
                                        Tenure.at(Folding.fold(example)).tenure())
                                .isEqualTo(rule.category().equals("now") ? Tenure.NOW : Tenure.FORMER),
                "office-parts", OfficeLexicons::part,
                "organisations", OfficeLexicons::organisation);
    }

    static List<PersonMention> ranked(String question, String... labels) {
        OfficeHolders holders = new OfficeHolders(SpokenMinutes.labelled(labels).profiles());
        return new RankedOffices(holders).find(question, new MeetingMention(List.of(), List.of(), null, false));
    }

    private static void rank(Lexicon.Rule rule, String example) {
        String folded = Folding.fold(example);
        Rank rank = Rank.atEnd(folded).orElseThrow();
        String type = rule.category().equals("=") ? rank.span().of(folded) : rule.category();
        assertThat(rank.type()).isEqualTo(type);
    }

    private static void part(Lexicon.Rule rule, String example) {
        String folded = Folding.fold(example);
        String rest = rule.pattern().matcher(folded).replaceFirst("");
        switch (rule.category()) {
            case "head" ->
                assertThat(new Office(folded, "", "").hasRankOf(new Office("トップ", "", Office.HEAD)))
                        .isTrue();
            case "joins-rank" ->
                assertThat(Office.of(folded + "大臣").orElseThrow().body()).isEqualTo(rest);
            case "body-end" ->
                assertThat(ranked(folded + "の課長", rest + "課長"))
                        .extracting(PersonMention::asked)
                        .containsExactly(folded + "の課長");
            case "meeting-end" -> assertThat(ranked(folded + "の課長", "防災課長")).isNotEmpty();
            case "held-by-time" ->
                assertThat(ranked(folded, "北浜市長", "北浜大学教授", "総務部長")).isNotEmpty();
            case "unit" ->
                assertThat(SpokenMinutes.labelled(folded + "主任")
                                .profiles()
                                .getFirst()
                                .surnames())
                        .isEmpty();
            case "body-name" ->
                assertThat(PeopleLexicons.bodies("環境大臣", "財務大臣", "図書館長").find(folded + "は"))
                        .isNotEmpty();
            default ->
                assertThat(PeopleLexicons.bodies("建設局長").find("建設局" + folded)).isEmpty();
        }
    }

    private static void organisation(Lexicon.Rule rule, String example) {
        Matcher words = rule.pattern().matcher(Folding.fold(example));
        assertThat(words.find()).isTrue();
        String name = Folding.fold(example).substring(0, words.end());
        switch (rule.category()) {
            case "organisation" -> {
                String form = Lexicon.of("organisations")
                        .pattern("mark")
                        .matcher(name)
                        .replaceAll("");
                assertThat(finder(example).find(form + "の人は")).isNotEmpty();
            }
            case "mark" ->
                assertThat(finder(example).find(Folding.fold(example).replace(words.group(), "") + "の人は"))
                        .isNotEmpty();
            case "state" ->
                assertThat(finder(example).find(Folding.fold(example) + "の人は")).isEmpty();
            case "left-out" ->
                assertThat(finder(example + "教授").find(name.substring(0, words.start()) + "の教授は"))
                        .isNotEmpty();
            default -> assertThat(finder(POSTS).find(Folding.fold(example))).isNotEmpty();
        }
    }

    private static EmployerFinder finder(String... posts) {
        return new EmployerFinder(SpokenMinutes.withPosts(posts).participants(), Glossary.EMPTY);
    }
}
