package dev.hatsugen.conversation;

import dev.hatsugen.language.Lexicon;
import dev.hatsugen.minutes.Span;
import dev.hatsugen.question.QuestionOutline;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Questions in English. */
final class EnglishTemplates implements QuestionTemplates {

    private static final Lexicon WORDS = Lexicon.of("english-prepositions");
    private static final Pattern END = Pattern.compile("\\s*[?.!]*\\s*$");
    private static final Pattern PREPOSITION = Pattern.compile("\\b" + WORDS.expression("before-meeting") + "\\s+$");
    private static final Pattern WITH_PREPOSITION =
            Pattern.compile("^" + WORDS.expression("before-meeting") + "\\s", Pattern.CASE_INSENSITIVE);
    private static final Pattern ARTICLE =
            Pattern.compile("^" + WORDS.expression("article") + "\\s", Pattern.CASE_INSENSITIVE);

    @Override
    public String said(String people, String topic, String meeting) {
        return "What did " + people + " say" + about(topic) + at(meeting) + "?";
    }

    @Override
    public String whoSpoke(String topic, String meeting) {
        return "Who spoke" + about(topic) + at(meeting) + "?";
    }

    @Override
    public String whatWasSaid(String topic, String meeting) {
        return "What was said" + about(topic) + at(meeting) + "?";
    }

    @Override
    public String ofRecord(String core, String meeting) {
        return Character.toUpperCase(core.charAt(0)) + core.substring(1) + at(meeting) + "?";
    }

    @Override
    public String numbered(int number) {
        return "meeting " + number;
    }

    @Override
    public String ofYear(String year) {
        return "the " + year + " meeting";
    }

    @Override
    public String dated(LocalDate date) {
        return "the meeting of " + date;
    }

    @Override
    public String about(QuestionOutline question, String topic) {
        Matcher end = END.matcher(question.text());
        int stop = end.find() ? end.start() : question.text().length();
        return question.text().substring(0, stop)
                + about(topic)
                + question.text().substring(stop);
    }

    @Override
    public String atMeeting(QuestionOutline question, String meeting) {
        String text = question.text();
        if (question.meetings().isEmpty()) {
            Matcher end = END.matcher(text);
            int stop = end.find() ? end.start() : text.length();
            return text.substring(0, stop) + at(meeting) + text.substring(stop);
        }
        Span all = question.meetings().getFirst().union(question.meetings().getLast());
        Matcher preposition = PREPOSITION.matcher(text.substring(0, all.start()).replaceFirst("(?i)\\bthe\\s+$", ""));
        int start = preposition.find() ? preposition.start() : all.start();
        String before = text.substring(0, start).stripTrailing();
        return before + (before.isEmpty() ? at(meeting).strip() : at(meeting)) + text.substring(all.end());
    }

    @Override
    public String byPeople(QuestionOutline question, String people) {
        return question.people().isEmpty()
                ? ""
                : QuestionTemplates.replaced(question.text(), question.people(), people);
    }

    @Override
    public String and() {
        return " and ";
    }

    private static String at(String meeting) {
        if (meeting.isEmpty()) {
            return "";
        }
        boolean named = ARTICLE.matcher(meeting).find() || meeting.startsWith("meeting ");
        return WITH_PREPOSITION.matcher(meeting).find()
                ? " " + meeting
                : named ? " at " + meeting : " at the " + meeting;
    }

    private static String about(String topic) {
        return topic.isEmpty() ? "" : " about " + topic;
    }
}
