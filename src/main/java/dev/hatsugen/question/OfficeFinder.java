package dev.hatsugen.question;

import dev.hatsugen.minutes.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds offices in a folded question, in their short forms too, and says who held them at each meeting. */
final class OfficeFinder {

    /** Bodies: how questions name them, and what stands in the post of whoever speaks for them. */
    private static final String[][] BODIES = {
        {"国家公安(?:委員会)?|公安委員会|警察庁?|national public safety|(?:the )?police", "国家公安"},
        {"経済安全保障|経済安保|economic security", "経済安全保障"},
        {"経済産業|経産|meti\\b|economy,? trade and industry", "経済産業"},
        {"内閣官房|官房|chief cabinet", "官房長官"},
        {"外務|foreign affairs|foreign|mofa\\b", "外務"},
        {"防衛|defen[cs]e|mod\\b", "防衛"},
        {"総務|internal affairs(?: and communications)?|mic\\b", "総務"},
        {"デジタル改革|デジタル|digital(?: transformation| reform)?", "デジタル"},
        {"東京オリンピック・?パラリンピック|オリンピック・?(?:パラリンピック)?|オリパラ|五輪|olympics?(?: and paralympics?)?", "オリンピック"},
        {"情報通信技術|it政策|it担当", "情報通信技術"},
        {"財務|finance", "財務"},
        {"厚生労働|厚労|health,? labou?r and welfare|health", "厚生労働"},
        {"文部科学|文科|education", "文部科学"},
        {"農林水産|農水|agriculture", "農林水産"},
        {"国土交通|国交|land,? infrastructure", "国土交通"},
        {"環境|environment", "環境"},
        {"法務|justice", "法務"},
        {"復興|reconstruction", "復興"},
    };

    private static final String RANKS = "副大臣|大臣政務官|政務官|大臣|相(?![互談手当応対違続関])|(?<!副)長官|委員長|担当大臣|のトップ|トップ";
    private static final String ENGLISH_RANKS =
            "state minister|vice[- ]minister|parliamentary vice[- ]minister|minister|secretary|chair(?:man|person|woman)?";

    private record Body(Pattern names, Pattern held, Pattern withRank, Pattern bare, Pattern whole) {}

    private static final List<Body> TABLE = table();

    private static final Pattern CHAIR = Pattern.compile("(副?(?:本部長|議長|座長|会長|委員長|部会長|理事長))(?!代理)");
    private static final Pattern CHAIR_IN_ENGLISH = Pattern.compile(
            "\\b(?:the )?(?:chair(?:man|person|woman)?|head of the headquarters|director[- ]general of the headquarters)\\b(?! \\w+ of)");

    private OfficeFinder() {}

    private static List<Body> table() {
        List<Body> table = new ArrayList<>();
        for (String[] body : BODIES) {
            String names = "(?:" + body[0] + ")";
            table.add(new Body(
                    Pattern.compile(names),
                    Pattern.compile(body[1]),
                    Pattern.compile("(?:" + names + "(?:・|[^\\s、。はがをのにでと]){0,14}?(" + RANKS + "))|(?:" + names + "("
                            + RANKS + "))" + "|(?:(" + ENGLISH_RANKS + ") (?:of|for) (?:the )?" + names + ")|(?:\\b"
                            + names + "(?: ministry)?(?:'s)? (" + ENGLISH_RANKS + "))"),
                    Pattern.compile(
                            "(?:" + names + ")(?:省|庁)?(?:側)?(は|が|として|によると|からは|の(?:発言|説明|方針|立場|見解|考え|姿勢|取り?組み?|対応)|の|)?"
                                    + "|ministry of (?:the )?" + names + "|\\b" + names + " ministry"),
                    Pattern.compile(names + "(?:省|庁)?")));
        }
        return table;
    }

    /** Who spoke for the body that {@code folded} is the name of, with 省 or without, and nothing else. */
    static List<Participant> called(String folded, List<Participant> voices) {
        return TABLE.stream()
                .filter(body -> body.whole().matcher(folded).matches())
                .flatMap(body -> all(voices, body).stream())
                .distinct()
                .toList();
    }

    /** The offices that {@code question} names and somebody held. */
    static List<PersonMention> find(String question, List<Participant> voices, MeetingMention when) {
        List<PersonMention> found = new ArrayList<>();
        List<Body> named = TABLE.stream()
                .filter(body -> body.names().matcher(question).find())
                .toList();
        for (Body body : named) {
            addRanked(question, voices, body, when, found);
        }
        for (Body body : named) {
            addBare(question, voices, body, found);
        }
        addChair(question, voices, found);
        return found;
    }

    private static void addRanked(
            String question, List<Participant> voices, Body body, MeetingMention when, List<PersonMention> found) {
        Matcher matcher = body.withRank().matcher(question);
        while (matcher.find()) {
            Span span = new Span(matcher.start(), matcher.end());
            List<Participant> holders = holders(all(voices, body), rank(matcher), when);
            if (PersonMention.anyOverlaps(found, span)) {
                continue;
            }
            if (!holders.isEmpty()) {
                found.add(new PersonMention(matcher.group(), span, holders, true, true));
            }
        }
    }

    private static String rank(Matcher matcher) {
        for (int group = 1; group <= matcher.groupCount(); group++) {
            if (matcher.group(group) != null) {
                return matcher.group(group);
            }
        }
        return "";
    }

    /** Who held the office of that rank; at a meeting that is asked for and where nobody did, whoever spoke for the same body. */
    private static List<Participant> holders(List<Participant> ofBody, String rank, MeetingMention when) {
        List<Participant> exact =
                ofBody.stream().filter(voice -> isOfRank(voice, rank)).toList();
        if (exact.isEmpty()) {
            return ofBody;
        }
        return ofBody.stream()
                .filter(voice -> isOfRank(voice, rank)
                        || ((when.several() || when.meetings().contains(voice.meeting()))
                                && exact.stream()
                                        .noneMatch(other -> other.meeting().equals(voice.meeting()))))
                .toList();
    }

    private static boolean isOfRank(Participant voice, String rank) {
        String offices = voice.offices();
        boolean deputy = offices.contains("副大臣");
        boolean parliamentary = offices.contains("政務官");
        return switch (rank) {
            case "副大臣", "state minister", "vice-minister", "vice minister" -> deputy;
            case "政務官", "大臣政務官", "parliamentary vice-minister", "parliamentary vice minister" -> parliamentary;
            default -> !deputy && !parliamentary;
        };
    }

    /** A ministry or the police without a rank: strict only where the sentence is about what it says. */
    private static void addBare(String question, List<Participant> voices, Body body, List<PersonMention> found) {
        Matcher matcher = body.bare().matcher(question);
        while (matcher.find()) {
            Span span = new Span(matcher.start(), matcher.end());
            String words = matcher.group();
            boolean named = words.contains("省")
                    || words.startsWith("警察")
                    || words.contains("ministry")
                    || words.contains("police")
                    || words.startsWith("meti")
                    || words.startsWith("mofa");
            List<Participant> holders = all(voices, body);
            if (!named || holders.isEmpty() || PersonMention.anyOverlaps(found, span)) {
                continue;
            }
            String particle = matcher.group(1) == null ? "" : matcher.group(1);
            boolean strict = !particle.isEmpty() && !particle.equals("の");
            found.add(new PersonMention(
                    words.substring(0, words.length() - particle.length()),
                    new Span(span.start(), span.end() - particle.length()),
                    holders,
                    strict,
                    true));
        }
    }

    private static List<Participant> all(List<Participant> voices, Body body) {
        return voices.stream()
                .filter(Participant::spoke)
                .filter(voice -> body.held().matcher(voice.offices()).find())
                .toList();
    }

    private static void addChair(String question, List<Participant> voices, List<PersonMention> found) {
        for (Pattern pattern : List.of(CHAIR, CHAIR_IN_ENGLISH)) {
            Matcher matcher = pattern.matcher(question);
            while (matcher.find()) {
                Span span = new Span(matcher.start(), matcher.end());
                List<Participant> holders = chairs(voices, pattern == CHAIR ? matcher.group(1) : "");
                if (!holders.isEmpty() && !PersonMention.anyOverlaps(found, span)) {
                    found.add(new PersonMention(matcher.group(), span, holders, true, true));
                }
            }
        }
    }

    private static List<Participant> chairs(List<Participant> voices, String office) {
        Pattern chair = office.isEmpty()
                ? Pattern.compile("(?:^| )(?:本部長|議長|座長|会長|委員長|部会長)")
                : Pattern.compile("(?:^| )" + office);
        return voices.stream()
                .filter(Participant::spoke)
                .filter(voice -> chair.matcher(voice.offices()).find())
                .toList();
    }
}
