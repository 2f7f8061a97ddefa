package dev.hatsugen.parsing;

import dev.hatsugen.language.Word;
import dev.hatsugen.language.Words;
import dev.hatsugen.minutes.PersonName;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What people are called on a screen, with the name in brackets behind it: {@code kuro（早川渉）}, {@code h_ito（会計 小暮）}. */
final class Nicks {

    private static final Pattern NICK = Pattern.compile("@?\\p{Ll}[\\p{Ll}\\p{N}_.-]{1,15}");

    private static final Pattern GIVEN = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー]{1,4}");

    private Nicks() {}

    /** Whether {@code words} are what somebody is called on a screen: kuro, h_ito. */
    static boolean isNick(String words) {
        return NICK.matcher(words).matches();
    }

    /** The one whom {@code nick} calls: kuro（早川渉）, kuro（会計 早川）. */
    static @Nullable PersonEntry called(String nick, String inside) {
        String[] words = OfficeTitles.withoutCourtesy(inside).strip().split("[\\s　]+");
        String last = OfficeTitles.unhonoured(words[words.length - 1]);
        if (words.length == 2 && isSurname(words[0]) && GIVEN.matcher(last).matches()) {
            return new PersonEntry(new PersonName(words[0], last, null), nick);
        }
        String post = String.join(" ", List.of(words).subList(0, words.length - 1));
        return isSurname(last) && OfficeTitles.isName(last)
                ? new PersonEntry(new PersonName(last, "", null), post.isEmpty() ? nick : post + "・" + nick)
                : null;
    }

    /** Whether {@code name} begins with a surname that the dictionary knows. */
    private static boolean isSurname(String name) {
        return Words.of(name).getFirst().kind() == Word.Kind.PERSON;
    }
}
