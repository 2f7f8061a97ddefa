package dev.hatsugen.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.RealCorpus;
import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Lexicon;
import dev.hatsugen.language.LexiconReader;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.Span;
import dev.hatsugen.minutes.Speaker;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** The readers of the lexicons of {@code question} that tell of which people a question asks. */
final class PeopleLexicons {

    private static final Corpus NAMED = new Corpus(List.of(SpokenMinutes.meeting(
            1,
            LocalDate.of(2024, 3, 12),
            null,
            List.of(
                    SpokenMinutes.named("高橋", "進", "委員"),
                    SpokenMinutes.named("佐々木", "学", "委員"),
                    SpokenMinutes.named("伊藤", "守", "委員"),
                    new Speaker("Ms Ito", null, Speaker.Proof.LABEL_LINE),
                    new Speaker("Mr Yamada", null, Speaker.Proof.LABEL_LINE),
                    new Speaker("Dr Abe", null, Speaker.Proof.LABEL_LINE)))));
    private static final BodyFinder BODIES =
            bodies("県警察本部長", "国家公安委員長", "経済産業大臣", "外務大臣", "文部科学大臣", "環境大臣", "財務大臣", "図書館長", "建設局長");

    private PeopleLexicons() {}

    static Map<String, LexiconReader> readers() {
        Map<String, LexiconReader> readers = new LinkedHashMap<>(OfficeLexicons.readers());
        readers.put("addressed", PeopleLexicons::spokenTo);
        readers.put("asker", PeopleLexicons::spokenTo);
        readers.put("behind-names", PeopleLexicons::behind);
        readers.put("passing-mentions", PassingMentionTest::read);
        readers.put("honorifics", PeopleLexicons::honorific);
        readers.put(
                "bodies-alone",
                (rule, example) ->
                        assertThat(BODIES.find(Folding.fold(example) + "は")).isNotEmpty());
        readers.put("office-bodies", PeopleLexicons::bodyOfOffice);
        readers.put("office-aliases", PeopleLexicons::alias);
        readers.put("person-nouns", PeopleLexicons::personNoun);
        return readers;
    }

    static BodyFinder bodies(String... labels) {
        return new BodyFinder(SpokenMinutes.labelled(labels).profiles());
    }

    private static PersonMention mention(int start, String asked, String label) {
        return new PersonMention(
                asked,
                new Span(start, start + asked.length()),
                SpokenMinutes.labelled(label).participants(),
                true,
                true);
    }

    private static void spokenTo(Lexicon.Rule rule, String example) {
        String question = "部長" + Folding.fold(example);
        List<PersonMention> named = List.of(mention(0, "部長", "総務部長"));
        if (rule.category().equals("assigned")) {
            assertThat(TaskOwners.in(question, named)).isEqualTo(named);
            return;
        }
        List<PersonMention> who = SpeakerScopeResolver.whoIsAsked(question, named);
        assertThat(who).noneMatch(PersonMention::strict);
    }

    private static void behind(Lexicon.Rule rule, String example) {
        String after = Folding.fold(example);
        switch (rule.category()) {
            case "subject" ->
                assertThat(SpeakerScopeResolver.whoIsAsked(
                                "課長の件で部長" + after, List.of(mention(0, "課長", "防災課長"), mention(5, "部長", "総務部長"))))
                        .filteredOn(PersonMention::strict)
                        .extracting(PersonMention::asked)
                        .containsExactly("部長");
            case "capacity" ->
                assertThat(SpeakerScopeResolver.whoIsAsked(
                                "早川部長は総務部" + after, List.of(mention(0, "早川部長", "早川部長"), mention(5, "総務部", "戸川課長"))))
                        .filteredOn(PersonMention::strict)
                        .extracting(PersonMention::asked)
                        .containsExactly("早川部長");
            case "body" -> assertThat(BODIES.find("建設局" + after)).anyMatch(PersonMention::strict);
            case "described" ->
                assertThat(new DescriptionFinder(SpokenMinutes.labelled("経理").profiles()).find("経理" + after))
                        .isNotEmpty();
            case "office" ->
                assertThat(new DescriptionFinder(SpokenMinutes.labelled("事務長").profiles()).find("事務長" + after))
                        .isNotEmpty();
            case "thing" ->
                assertThat(TopicExtractor.of("説明" + after, List.of()).key()).contains("説明");
            case "meets" ->
                assertThat(BodyMentionFinder.find(
                                "東丘町防災会議" + after,
                                List.of(SpokenMinutes.meeting(1, LocalDate.of(2024, 3, 12), "東丘町防災会議", List.of()))))
                        .isPresent();
            case "of-body" ->
                assertThat(rule.pattern().matcher(after).lookingAt()).isTrue();
            case "kind" ->
                assertThat(OfficeLexicons.ranked("部長" + after, "総務部長")).isEmpty();
            default ->
                assertThat(TopicExtractor.of("議論" + after, List.of()).key()).contains("議論");
        }
    }

    private static void honorific(Lexicon.Rule rule, String example) {
        String folded = Folding.fold(example);
        People people = new People(NAMED);
        Matcher match = rule.pattern().matcher(folded);
        assertThat(match.find()).isTrue();
        switch (rule.category()) {
            case "behind" ->
                assertThat(Address.length(folded.substring(match.start())))
                        .isEqualTo(match.group().length());
            case "typed" ->
                assertThat(new MemberSuggestions(people.participants())
                                .near(example)
                                .getFirst())
                        .startsWith(folded.substring(0, match.start()));
            case "before-name" ->
                assertThat(new PersonNameFinder(people.profiles()).find(folded))
                        .anyMatch(who -> who.asked().startsWith("member "));
            case "before-subject" ->
                assertThat(new NearNameFinder(new PersonNameFinder(
                                        SpokenMinutes.labelled("長谷川委員").profiles()))
                                .find(example, folded, List.of()))
                        .singleElement()
                        .satisfies(who -> assertThat(who.span().start()).isEqualTo(match.end()));
            default ->
                assertThat(unknown(example).isPresent())
                        .isEqualTo(!rule.category().equals("no-name"));
        }
    }

    private static Optional<String> unknown(String example) {
        return UnknownPersonDetector.find(example, Folding.fold(example), List.of(), name -> false);
    }

    private static void bodyOfOffice(Lexicon.Rule rule, String example) {
        Matcher end = rule.pattern().matcher(example);
        assertThat(end.find()).isTrue();
        String words = example.substring(0, end.start());
        String body = words.endsWith(rule.category()) ? words : words + rule.category();
        assertThat(bodies(example).find(body + "は")).isNotEmpty();
    }

    /** The everyday name means somebody whose office has the words of the category, whatever their rank. */
    private static void alias(Lexicon.Rule rule, String example) {
        String[] labels = Stream.of(rule.category().split("\\|"))
                .flatMap(words ->
                        Stream.of("大臣", "局長", "長", "館長", "部長", "委員長", "長官").map(words::concat))
                .toArray(String[]::new);
        Corpus corpus = SpokenMinutes.corpus(labels);
        QuestionParser parser = new QuestionParser(corpus, new People(corpus), RealCorpus.glossary());
        assertThat(Stream.of(
                                "%sは何と言いましたか",
                                "What did the %s say?",
                                "What did the minister of %s say?",
                                "What did the minister for %s say?",
                                "What did the director of %s say?",
                                "What did the head of %s say?")
                        .map(form -> parser.read(form.formatted(example))))
                .anyMatch(question -> !question.who().isEmpty());
    }

    private static void personNoun(Lexicon.Rule rule, String example) {
        String folded = Folding.fold(example);
        Matcher noun = rule.pattern().matcher(folded);
        assertThat(noun.find()).isTrue();
        boolean behind = rule.category().equals("behind");
        String label = behind ? folded.substring(0, noun.start()) : "Dr Amara Lindqvist, Fernhall University";
        String question = behind ? folded : folded + "fernhall university";
        List<PersonProfile> profiles = SpokenMinutes.labelled(label).profiles();
        assertThat(new DescriptionFinder(profiles).find(question)).isNotEmpty();
        assertThat(Set.copyOf(profiles)).hasSize(1);
    }
}
