package dev.hatsugen.question;

import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Glossary;
import dev.hatsugen.language.Glosser;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a question: who, which meeting, when, what kind of answer, and what about. Safe for several threads. */
public final class QuestionReader {

    private static final int LONGEST = 2_000;
    private static final Pattern OPENING = Pattern.compile(
            "冒頭(?:の|で)?(?:挨拶|あいさつ)?|開会(?:の|で)?(?:挨拶|あいさつ|とき|時)?|はじめの?(?:挨拶|あいさつ)|\\bopening (?:remarks|words|address)\\b");
    private static final Pattern CLOSING = Pattern.compile(
            "締め?(?:括り|くくり)(?:の|で)?(?:挨拶|あいさつ)?|(?:締め|結び)の(?:挨拶|あいさつ|言葉)|閉会(?:の|で)?(?:挨拶|あいさつ|とき|時)?|(?:最後の?|終わりの?)(?:挨拶|あいさつ)|会合の(?:最後|終わり)|\\bclosing (?:remarks|words|address)\\b");

    private final Corpus corpus;
    private final List<Voice> voices;
    private final Names names;
    private final Employers employers;
    private final boolean blind;

    public QuestionReader(Corpus corpus, People people, Glossary glossary) {
        this.corpus = corpus;
        this.voices = people.voices();
        this.names = new Names(voices);
        this.employers = new Employers(voices, glossary);
        this.blind = false;
    }

    /** The same reader made blind: it takes a whole question for its topic. For measuring what reading is worth. */
    public QuestionReader unread() {
        return new QuestionReader(this, true);
    }

    private QuestionReader(QuestionReader reader, boolean blind) {
        this.corpus = reader.corpus;
        this.voices = reader.voices;
        this.names = reader.names;
        this.employers = reader.employers;
        this.blind = blind;
    }

    /** Reads {@code question}; of a very long one only the first 2,000 characters. */
    public Reading read(String question) {
        String original = question.length() > LONGEST ? question.substring(0, LONGEST) : question;
        Folding.Folded form = Folding.foldWithOffsets(original);
        String folded = form.text().replace('\n', ' ');
        Locale language = Glosser.isJapanese(folded) ? Locale.JAPANESE : Locale.ENGLISH;
        if (blind) {
            Topic whole = Topics.of(folded, List.of());
            return new Reading(question, language, Kind.FACT, false, List.of(), List.of(), null, whole, null);
        }
        When when = Meetings.find(folded, corpus);
        List<Who> who = who(folded, when);
        List<Span> named = new ArrayList<>(when.spans());
        who.stream().filter(Who::strict).map(Who::span).forEach(named::add);
        Reading.Part part = part(folded, named);
        Kind kind = kind(folded, named, when, who.stream().anyMatch(Who::strict));
        Topic topic = Topics.of(folded, kind.isOfRecord() ? withCues(folded, kind, named) : named);
        Gap gap = gap(original, folded, when, who);
        List<Who> asTyped = who.stream()
                .map(person -> person.asked(typed(original, form, person.span())))
                .toList();
        return new Reading(question, language, kind, Kinds.asksWho(folded), when.meetings(), asTyped, part, topic, gap);
    }

    /** Reads {@code question}, and tells where its parts stand in it. */
    public Outline outline(String question) {
        String original = question.length() > LONGEST ? question.substring(0, LONGEST) : question;
        Folding.Folded form = Folding.foldWithOffsets(original);
        String folded = form.text().replace('\n', ' ');
        Reading reading = read(question);
        List<Span> meetings = Meetings.find(folded, corpus).spans();
        List<Span> people = reading.who().stream()
                .filter(Who::strict)
                .map(Who::span)
                .distinct()
                .toList();
        List<Span> named = new ArrayList<>(meetings);
        named.addAll(people);
        List<Span> topic = reading.kind().isOfRecord()
                ? withCues(folded, reading.kind(), List.of())
                : Topics.stretches(folded, named);
        return new Outline(reading, inOrder(form, meetings), inOrder(form, people), inOrder(form, topic));
    }

    private static List<Span> inOrder(Folding.Folded form, List<Span> spans) {
        return spans.stream()
                .map(span -> new Span(form.offsets()[span.start()], form.offsets()[span.end()]))
                .sorted(Comparator.comparingInt(Span::start))
                .toList();
    }

    /** The characters that were typed where the folded question has {@code span}. */
    private static String typed(String original, Folding.Folded form, Span span) {
        return original.substring(form.offsets()[span.start()], form.offsets()[span.end()])
                .strip();
    }

    /** Names first, then employers, then offices; words that name one are not read as another. */
    private List<Who> who(String folded, When when) {
        List<Who> who = new ArrayList<>();
        add(who, names.find(folded), when);
        add(who, employers.find(folded), when);
        add(who, Offices.find(folded, voices, when), when);
        return Speaking.whoIsAsked(folded, who);
    }

    /** Adds those who are named apart from all others; an employer beside a name (慶応の村井教授) belongs to the name. */
    private static void add(List<Who> who, List<Who> more, When when) {
        for (Who next : more) {
            if (when.spans().stream().anyMatch(span -> overlap(span, next.span()))) {
                continue;
            }
            Optional<Who> known = who.stream()
                    .filter(other -> overlap(other.span(), next.span()))
                    .findFirst();
            if (known.isEmpty()) {
                who.add(next);
            } else if (known.get().sharesPeople(next)) {
                who.replaceAll(other ->
                        other.equals(known.get()) ? other.at(other.span().union(next.span())) : other);
            }
        }
    }

    private static boolean overlap(Span one, Span other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    private static Reading.@Nullable Part part(String folded, List<Span> named) {
        Matcher closing = CLOSING.matcher(folded);
        if (closing.find()) {
            named.add(new Span(closing.start(), closing.end()));
            return Reading.Part.CLOSING;
        }
        Matcher opening = OPENING.matcher(folded);
        if (opening.find()) {
            named.add(new Span(opening.start(), opening.end()));
            return Reading.Part.OPENING;
        }
        return null;
    }

    /** A kind of the record only where the question is about nothing but the record, or about a post or an item that it lists. */
    private static Kind kind(String folded, List<Span> named, When when, boolean asksSomebody) {
        for (Kinds.Found found : Kinds.ofRecord(folded)) {
            List<Span> spans = new ArrayList<>(named);
            spans.addAll(found.spans());
            boolean mayNamePost = found.kind() == Kind.ATTENDANCE;
            boolean mayNameItem = found.kind().isOfAgenda()
                    && !asksSomebody
                    && (Kinds.namesAgenda(folded) || !when.meetings().isEmpty());
            if (Topics.isOfRecordOnly(Topics.of(folded, spans)) || mayNamePost || mayNameItem) {
                return found.kind();
            }
        }
        if (Kinds.asksForAll(folded) || (when.several() && Kinds.asksWho(folded))) {
            return Kind.EVERYONE;
        }
        return when.several() ? Kind.ACROSS : Kind.FACT;
    }

    private static List<Span> withCues(String folded, Kind kind, List<Span> named) {
        List<Span> spans = new ArrayList<>(named);
        Kinds.ofRecord(folded).stream()
                .filter(found -> found.kind() == kind)
                .forEach(found -> spans.addAll(found.spans()));
        return spans;
    }

    private static @Nullable Gap gap(String original, String folded, When when, List<Who> who) {
        String missing = when.missing();
        if (missing != null) {
            return new Gap(Gap.Kind.MEETING, missing);
        }
        Optional<String> stranger = Strangers.find(original, folded, who);
        return stranger.map(name -> new Gap(Gap.Kind.MEMBER, name)).orElse(null);
    }
}
