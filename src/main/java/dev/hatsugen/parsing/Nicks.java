package dev.hatsugen.parsing;

import dev.hatsugen.language.Word;
import dev.hatsugen.language.Words;
import dev.hatsugen.minutes.PersonName;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What people are called on a screen or among friends, with the name in brackets behind it: {@code kuro（早川渉）}, {@code h_ito（会計 小暮）},
 * {@code りゅう（劉 浩然 / iOS）}, {@code ちかさん（近石／広報）}.
 */
final class Nicks {

    private static final Pattern NICK = Pattern.compile("@?\\p{Ll}[\\p{Ll}\\p{N}_.-]{1,15}");

    private static final Pattern GIVEN = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー]{1,4}");

    private static final Pattern FRIENDLY = Pattern.compile(
            "(?:[\\p{IsHiragana}ー]{1,6}|[\\p{IsKatakana}ー]{1,8})" + OfficeTitles.honorific("san", "kun") + "?");

    /** What parts a name from what somebody does. */
    private static final Pattern PART = Pattern.compile("[\\s　]*[\\p{Po}|｜][\\s　]*");

    private static final Pattern SURNAME = Pattern.compile("\\p{IsHan}{1,4}");

    private Nicks() {}

    /** Whether {@code words} are what somebody is called on a screen: kuro, h_ito. */
    static boolean isNick(String words) {
        return NICK.matcher(words).matches();
    }

    /** The one whom {@code nick} calls: kuro（早川渉）, kuro（会計 早川）; null where it is no nick or the brackets hold no name. */
    static @Nullable PersonEntry called(String nick, String inside) {
        if (isNick(nick)) {
            return onScreen(nick, inside);
        }
        return FRIENDLY.matcher(nick).matches() ? amongFriends(nick, inside) : null;
    }

    /** A whole name in brackets, or a surname with what somebody does behind a stroke; anything else may be an office. */
    private static @Nullable PersonEntry amongFriends(String nick, String inside) {
        String[] parts = PART.split(inside.strip(), 2);
        String[] name = parts[0].split("[\\s　]+");
        name[name.length - 1] = OfficeTitles.unhonoured(name[name.length - 1]);
        if (!SURNAME.matcher(name[0]).matches() || isPost(name[0]) || isPost(name[name.length - 1])) {
            return null;
        }
        boolean whole = name.length == 2 && GIVEN.matcher(name[1]).matches();
        boolean surname = name.length == 1
                && parts.length == 2
                && Words.of(name[0]).getFirst().kind() != Word.Kind.NOUN;
        if (!whole && !surname) {
            return null;
        }
        String post = parts.length == 2 ? parts[1] + "・" + nick : nick;
        return new PersonEntry(new PersonName(name[0], whole ? name[1] : "", null), post);
    }

    private static boolean isPost(String words) {
        return OfficeTitles.OFFICE.matcher(words).find()
                || OfficeTitles.BODY.matcher(words).find();
    }

    private static @Nullable PersonEntry onScreen(String nick, String inside) {
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
