package dev.hatsugen.conversation;

import dev.hatsugen.question.QuestionOutline;
import java.time.LocalDate;

/** Questions in Japanese. */
final class JapaneseTemplates implements QuestionTemplates {

    @Override
    public String said(String people, String topic, String meeting) {
        return at(meeting) + people + "は" + on(topic) + "何と言いましたか";
    }

    @Override
    public String whoSpoke(String topic, String meeting) {
        return at(meeting) + on(topic) + "発言したのは誰ですか";
    }

    @Override
    public String whatWasSaid(String topic, String meeting) {
        return at(meeting) + on(topic) + "何と述べられていますか";
    }

    @Override
    public String ofRecord(String core, String meeting) {
        return meeting + "の" + core + "は？";
    }

    @Override
    public String numbered(int number) {
        return "第" + number + "回会合";
    }

    @Override
    public String ofYear(String year) {
        return (year.endsWith("年") ? year : year + "年") + "の会合";
    }

    @Override
    public String dated(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日の会合";
    }

    @Override
    public String about(QuestionOutline question, String topic) {
        return on(topic) + question.text();
    }

    @Override
    public String atMeeting(QuestionOutline question, String meeting) {
        if (!question.meetings().isEmpty()) {
            return QuestionTemplates.replaced(question.text(), question.meetings(), meeting);
        }
        return question.reading().kind().isOfRecord() ? meeting + "の" + question.text() : at(meeting) + question.text();
    }

    @Override
    public String byPeople(QuestionOutline question, String people) {
        return question.people().isEmpty()
                ? people + "は、" + question.text()
                : QuestionTemplates.replaced(question.text(), question.people(), people);
    }

    @Override
    public String and() {
        return "と";
    }

    private static String at(String meeting) {
        return meeting.isEmpty() ? "" : meeting + "で";
    }

    private static String on(String topic) {
        return topic.isEmpty() ? "" : topic + "について";
    }
}
