package dev.hatsugen.parsing;

import dev.hatsugen.language.Folding;
import dev.hatsugen.minutes.Attendee;
import dev.hatsugen.minutes.PersonName;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts names that are without a blank, where a label proves the surname: 落合孝文 and ○落合座長. */
final class Surnames {

    private static final Pattern PIECES = Pattern.compile("[()・、,，;/／\\s　]+");

    private Surnames() {}

    /** The people, with every surname split off that one of {@code labels} proves. */
    static List<Attendee> split(List<Attendee> attendees, List<String> labels) {
        return attendees.stream().map(attendee -> split(attendee, labels)).toList();
    }

    private static Attendee split(Attendee attendee, List<String> labels) {
        PersonName name = attendee.name();
        boolean latin = name.surname().codePointAt(0) < 0x250;
        if (latin || !name.given().isEmpty() || name.surname().length() < 3) {
            return attendee;
        }
        String surname = "";
        for (String label : labels) {
            if (isOfPost(label, attendee.post())) {
                continue;
            }
            String shared = surname(name.surname(), OfficeTitles.compact(Folding.fold(label)), attendee.post());
            surname = shared.length() > surname.length() ? shared : surname;
        }
        if (surname.isEmpty() || surname.length() == name.surname().length()) {
            return attendee;
        }
        String given = name.surname().substring(surname.length());
        PersonName parts = new PersonName(surname, given, name.kana());
        return new Attendee(parts, attendee.post(), attendee.attendance(), attendee.provenance());
    }

    /** Whether {@code label} is what the post says as a whole, the name of a house perhaps, which may begin as the surname does. */
    private static boolean isOfPost(String label, String post) {
        return PIECES.splitAsStream(Folding.fold(post)).anyMatch(OfficeTitles.compact(Folding.fold(label))::equals);
    }

    /** The start of {@code name} that {@code label} begins with, if an office follows it there; empty where none does. */
    private static String surname(String name, String label, String post) {
        String folded = Folding.fold(name);
        int most = Math.min(4, Math.min(folded.length() - 1, label.length() - 1));
        for (int length = most; length > 0; length--) {
            if (label.startsWith(folded.substring(0, length)) && isOffice(label.substring(length), post)) {
                return name.substring(0, length);
            }
        }
        return "";
    }

    /** Whether what is behind a surname in a label is an office, and not more of another surname. */
    static boolean isOffice(String rest, String post) {
        Matcher office = OfficeTitles.OFFICE_START.matcher(rest);
        return rest.isEmpty()
                || office.lookingAt()
                || rest.charAt(0) == '('
                || Folding.fold(post).contains(rest.substring(0, Math.min(3, rest.length())));
    }
}
