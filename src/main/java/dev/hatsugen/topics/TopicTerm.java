package dev.hatsugen.topics;

import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Glossary;
import dev.hatsugen.language.Romaji;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A term of the corpus that names a topic. */
public final class TopicTerm {

    /** The rank of a term that is nothing like what was typed. */
    public static final int UNLIKE = 2;

    private final String written;
    private final List<String> forms;

    TopicTerm(String written, Glossary.Entry entry) {
        this.written = written;
        List<String> known = new ArrayList<>(List.of(Folding.fold(written), Folding.fold(entry.headword())));
        known.add(Romaji.katakana(Folding.fold(entry.reading())));
        known.add(entry.gloss().toLowerCase(Locale.ROOT));
        entry.aliases().forEach(alias -> known.add(Folding.fold(alias)));
        this.forms = known.stream().distinct().toList();
    }

    /** The term as the minutes mostly write it. */
    public String written() {
        return written;
    }

    /** How far it is from what was typed in kanji, kana or English: 0 where it begins so, 1 where it holds it, else {@link #UNLIKE}. */
    public int rank(String typed) {
        String folded = Folding.fold(typed.strip());
        String kana = Romaji.katakana(folded);
        if (forms.stream().anyMatch(form -> form.startsWith(folded) || form.startsWith(kana))) {
            return 0;
        }
        return forms.stream().anyMatch(form -> form.contains(folded) || form.contains(kana)) ? 1 : UNLIKE;
    }
}
