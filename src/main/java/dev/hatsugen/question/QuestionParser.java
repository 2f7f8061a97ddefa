package dev.hatsugen.question;

import dev.hatsugen.language.Glossary;
import dev.hatsugen.language.Glosser;
import dev.hatsugen.language.KanaReader;
import dev.hatsugen.language.Lexicon;
import dev.hatsugen.language.SpellingCorrector;
import dev.hatsugen.language.TextReader;
import dev.hatsugen.language.Vocabulary;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a question: who, which meeting, when, what kind of answer, and what about. Safe for several threads. */
public final class QuestionParser {

    private static final Lexicon PARTS = Lexicon.of("meeting-parts");
    private static final Pattern OPENING = PARTS.pattern("OPENING");
    private static final Pattern CLOSING = PARTS.pattern("CLOSING");

    private final Corpus corpus;
    private final PersonFinder people;
    private final TextReader kana;
    private final TextReader spelling;
    private final boolean blind;

    public QuestionParser(Corpus corpus, People people, Glossary glossary) {
        this.corpus = corpus;
        this.people = new PersonFinder(corpus, people, glossary);
        Vocabulary vocabulary = new Vocabulary(() -> corpus.meetings().reversed().stream()
                .flatMap(meeting -> meeting.blocks().stream())
                .map(block -> block.words().text()));
        this.kana = new KanaReader(glossary, vocabulary, word -> PersonFinder.stands(corpus, word));
        this.spelling = new SpellingCorrector(vocabulary, word -> isKnown(word, glossary));
        this.blind = false;
    }

    /** The same reader made blind: it takes a whole question for its topic. For measuring what reading is worth. */
    public QuestionParser unread() {
        return new QuestionParser(this, true);
    }

    private QuestionParser(QuestionParser reader, boolean blind) {
        this.corpus = reader.corpus;
        this.people = reader.people;
        this.kana = reader.kana;
        this.spelling = reader.spelling;
        this.blind = blind;
    }

    private static boolean isKnown(String word, Glossary glossary) {
        return glossary.find(word).isPresent() || glossary.isEnglish(word) || TopicExtractor.isAsking(word);
    }

    /** Reads {@code question}; of a very long one only the first 2,000 characters. */
    public ParsedQuestion read(String question) {
        TypedText text = TypedText.of(question, kana, spelling);
        String folded = text.read();
        Locale language = Glosser.isJapanese(folded) ? Locale.JAPANESE : Locale.ENGLISH;
        if (blind) {
            Topic whole = TopicExtractor.of(folded, List.of());
            return new ParsedQuestion(
                    question, language, QuestionType.FACT, false, List.of(), List.of(), null, whole, null);
        }
        Mentions mentions = mentions(text);
        MeetingMention when = mentions.when();
        List<PersonMention> people = mentions.people();
        List<PersonMention> owners = TaskOwners.in(folded, people);
        List<PersonMention> who =
                people.stream().filter(person -> !owners.contains(person)).toList();
        List<Span> named = new ArrayList<>(when.spans());
        who.stream().filter(PersonMention::strict).map(PersonMention::span).forEach(named::add);
        ParsedQuestion.Part part = part(folded, named);
        QuestionType kind = kind(folded, named, when, who.stream().anyMatch(PersonMention::strict));
        Topic topic = TopicExtractor.of(folded, kind.isOfRecord() ? withCues(folded, kind, named) : named);
        UnresolvedMention gap = this.people.gap(text, when, people);
        List<PersonMention> asTyped = who.stream()
                .map(person -> person.asked(text.typedIn(person.span())))
                .toList();
        return new ParsedQuestion(
                question,
                language,
                kind,
                QuestionClassifier.asksWho(folded),
                when.meetings(),
                asTyped,
                part,
                TaskOwners.named(topic, owners),
                gap,
                AskedRole.of(folded),
                SharedNumber.in(text, when));
    }

    /** Whom and which meetings a question names. */
    private record Mentions(MeetingMention when, List<PersonMention> people) {}

    /** Where no meeting is named, a month before somebody names one, and who held an office then: 6月の会長は. */
    private Mentions mentions(TypedText text) {
        MeetingMention when = MeetingMentionFinder.find(text.read(), corpus);
        List<PersonMention> who = people.who(text, when);
        List<Span> strict = who.stream()
                .filter(PersonMention::strict)
                .map(PersonMention::span)
                .toList();
        if (!when.meetings().isEmpty() || strict.isEmpty()) {
            return new Mentions(when, who);
        }
        MeetingMention dated = MeetingMentionFinder.find(text.read(), corpus, strict);
        return dated.meetings().isEmpty() ? new Mentions(when, who) : new Mentions(dated, people.who(text, dated));
    }

    /** What was typed without links, mentions, emoji and what else is no word of a question. */
    public static String withoutMarks(String typed) {
        return TypedText.withoutMarks(typed);
    }

    /** Reads {@code question}, and tells where its parts are in it. */
    public QuestionOutline outline(String question) {
        TypedText text = TypedText.of(question, kana, spelling);
        String folded = text.read();
        ParsedQuestion reading = read(question);
        List<Span> meetings = mentions(text).when().spans();
        List<Span> people = reading.who().stream()
                .filter(PersonMention::strict)
                .map(PersonMention::span)
                .distinct()
                .toList();
        List<Span> named = new ArrayList<>(meetings);
        named.addAll(people);
        List<Span> topic = reading.kind().isOfRecord()
                ? withCues(folded, reading.kind(), List.of())
                : TopicExtractor.stretches(folded, named);
        return new QuestionOutline(reading, inOrder(text, meetings), inOrder(text, people), inOrder(text, topic));
    }

    private static List<Span> inOrder(TypedText text, List<Span> spans) {
        return spans.stream()
                .map(text::typedAt)
                .sorted(Comparator.comparingInt(Span::start))
                .toList();
    }

    private static ParsedQuestion.@Nullable Part part(String folded, List<Span> named) {
        Matcher closing = CLOSING.matcher(folded);
        if (closing.find()) {
            named.add(new Span(closing.start(), closing.end()));
            return ParsedQuestion.Part.CLOSING;
        }
        Matcher opening = OPENING.matcher(folded);
        if (opening.find()) {
            named.add(new Span(opening.start(), opening.end()));
            return ParsedQuestion.Part.OPENING;
        }
        return null;
    }

    /** A kind of the record only where the question is about nothing but the record, or about a post or an item that it lists. */
    private static QuestionType kind(String folded, List<Span> named, MeetingMention when, boolean asksSomebody) {
        for (QuestionClassifier.Found found : QuestionClassifier.ofRecord(folded)) {
            List<Span> spans = new ArrayList<>(named);
            spans.addAll(found.spans());
            boolean mayNamePost = found.kind() == QuestionType.ATTENDANCE;
            boolean mayNameItem = found.kind().isOfAgenda()
                    && !asksSomebody
                    && (QuestionClassifier.namesAgenda(folded)
                            || !when.meetings().isEmpty());
            if (TopicExtractor.isOfRecordOnly(TopicExtractor.of(folded, spans)) || mayNamePost || mayNameItem) {
                return found.kind();
            }
        }
        if (QuestionClassifier.asksForAll(folded) || (when.several() && QuestionClassifier.asksWho(folded))) {
            return QuestionType.EVERYONE;
        }
        return when.several() ? QuestionType.ACROSS : QuestionType.FACT;
    }

    private static List<Span> withCues(String folded, QuestionType kind, List<Span> named) {
        List<Span> spans = new ArrayList<>(named);
        QuestionClassifier.ofRecord(folded).stream()
                .filter(found -> found.kind() == kind)
                .forEach(found -> spans.addAll(found.spans()));
        return spans;
    }
}
