package dev.hatsugen.corpus;

import dev.hatsugen.minutes.ParsedMinutes;
import dev.hatsugen.parsing.MinutesParser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sees to it that every meeting has a key of its own: two bodies may both have a 3rd meeting. */
final class OwnKeys {

    private OwnKeys() {}

    /** Names by their files those whose key is another's too, and refuses those whose file has the name of another but for its end. */
    static CorpusReading given(List<ParsedMinutes> minutes, List<Refusal> refused) {
        Map<String, Integer> uses = new HashMap<>();
        minutes.forEach(one -> uses.merge(one.meeting().key(), 1, Integer::sum));
        Map<String, ParsedMinutes> own = new LinkedHashMap<>();
        List<Refusal> all = new ArrayList<>(refused);
        for (ParsedMinutes one : minutes) {
            ParsedMinutes named = uses.getOrDefault(one.meeting().key(), 0) > 1 ? named(one) : one;
            ParsedMinutes other = own.putIfAbsent(named.meeting().key(), named);
            if (other != null) {
                all.add(Refusal.sameAs(other.meeting(), named.meeting(), Refusal.Reason.NAME_TAKEN));
            }
        }
        return new CorpusReading(NamedBodies.of(own.values()), all);
    }

    private static ParsedMinutes named(ParsedMinutes minutes) {
        return new ParsedMinutes(MinutesParser.rekeyed(minutes.meeting()), minutes.report());
    }
}
