package dev.hatsugen.question;

import dev.hatsugen.language.Lexicon;
import dev.hatsugen.minutes.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds offices that a Japanese question names with their rank: 建設局長, 前の委員長, 人事委員会の事務局長. */
final class RankedOffices {

    private static final Pattern WORDS_BEFORE = Pattern.compile("[\\p{IsHan}ァ-ヺー々a-z0-9&・]+$");
    private static final Pattern OWNER = Pattern.compile("([\\p{IsHan}ァ-ヺー々a-z0-9&・]+)の$");
    private static final Pattern KIND =
            Pattern.compile("^" + Lexicon.of("behind-names").expression("kind"));

    private static final Lexicon PARTS = Lexicon.of("office-parts");
    private static final Pattern BODY_END = PARTS.pattern("body-end");

    /** 第3回の委員長 is the chair of the meetings at hand; SC3の会長 is somebody else's. */
    private static final Pattern MEETING = PARTS.pattern("meeting-end");

    private static final Pattern PREFIX = PARTS.pattern("held-by-time");

    private final OfficeHolders holders;

    RankedOffices(OfficeHolders holders) {
        this.holders = holders;
    }

    List<PersonMention> find(String question, MeetingMention when) {
        List<PersonMention> found = new ArrayList<>();
        for (Rank rank : Rank.in(question)) {
            if (PersonMention.anyOverlaps(found, rank.span())) {
                continue;
            }
            Matcher before =
                    WORDS_BEFORE.matcher(question.substring(0, rank.span().start()));
            int start = before.find() ? before.start() : rank.span().start();
            PersonMention mention =
                    mention(question, new Span(start, rank.span().end()), when);
            if (mention != null) {
                found.add(mention);
            }
        }
        return found;
    }

    private @Nullable PersonMention mention(String question, Span span, MeetingMention when) {
        String words = span.of(question);
        Tenure.Words tenure = Tenure.at(question.substring(0, span.start()));
        PersonMention whole = named(question, new Span(tenure.start(), span.end()), words, tenure.tenure(), when);
        if (whole != null) {
            return whole;
        }
        Matcher prefix = PREFIX.matcher(words);
        if (!prefix.find()) {
            return null;
        }
        Tenure earlier = Tenure.at(prefix.group()).tenure();
        return named(question, span, words.substring(prefix.end()), earlier, when);
    }

    private @Nullable PersonMention named(
            String question, Span span, String words, Tenure tenure, MeetingMention when) {
        Office asked = Office.of(words).orElse(null);
        if (asked == null || asked.isOfMember()) {
            return null;
        }
        List<Participant> people = holders.of(asked, tenure, when);
        if (people.isEmpty()) {
            return null;
        }
        if (asked.body().isEmpty() && isKindOfPeople(question, span)) {
            return null;
        }
        Matcher owner = OWNER.matcher(question.substring(0, span.start()));
        if (tenure == Tenure.ANY && owner.find()) {
            String body = BODY_END.matcher(owner.group(1)).replaceAll("");
            List<Participant> owned = holders.describedBy(List.of(body), people);
            if (!owned.isEmpty()) {
                Span wider = new Span(owner.start(), span.end());
                return new PersonMention(wider.of(question), wider, owned, true, true);
            }
            if (asked.body().isEmpty() && !MEETING.matcher(owner.group(1)).find()) {
                return null;
            }
        }
        return asked.rank().equals(Office.HEAD) ? null : new PersonMention(span.of(question), span, people, true, true);
    }

    /** Whether a rank without a body says what kind of people are asked for: 触れた大臣は誰, 会長をしている人. */
    private static boolean isKindOfPeople(String question, Span span) {
        boolean described = span.start() > 0 && "たるなだどい".indexOf(question.charAt(span.start() - 1)) >= 0;
        return described || KIND.matcher(question.substring(span.end())).find();
    }
}
