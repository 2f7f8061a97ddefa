package dev.hatsugen.conversation;

import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Lexicon;
import dev.hatsugen.language.Terms;
import dev.hatsugen.language.Word;
import dev.hatsugen.minutes.Speaker;
import dev.hatsugen.minutes.SpeakerRole;
import dev.hatsugen.question.ParsedQuestion;
import dev.hatsugen.question.Participant;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a short reply looks for around the words that were shown.
 *
 * @param sought the kind of thing it asks for, where it asks for one
 * @param nouns what it names: stems that have to be in a sentence
 * @param verbs what else it says
 * @param people the keys of the people whom it names
 * @param caller what it calls somebody, as the label of a turn may have it; empty where it names nobody
 * @param isForAnswer whether it asks for an answer that somebody gave
 */
record LocalQuery(
        Optional<Sought> sought,
        Set<String> nouns,
        Set<String> verbs,
        Set<String> people,
        String caller,
        boolean isForAnswer) {

    private static final int MAX_LENGTH = 24;
    private static final int MAX_WORDS = 8;
    private static final Pattern CALLER = Pattern.compile("^(.{2,14}?)(?:は|が|も|の(?:意見|考え|答え|答弁)?は?|って|,|、|\\?|$)");
    private static final Pattern ENGLISH_ENDING = Pattern.compile("(?<=[a-z]{3})(?:ing|ed|es|s|d|e)$");
    private static final Lexicon HONORIFICS = Lexicon.of("honorifics");
    private static final Pattern HONORIFIC =
            Pattern.compile("(?:" + HONORIFICS.expression("behind") + "|" + HONORIFICS.expression("typed") + ")$");

    LocalQuery {
        nouns = Set.copyOf(nouns);
        verbs = Set.copyOf(verbs);
        people = Set.copyOf(people);
    }

    /** What a reply looks for; empty where it is too long to be one. */
    static Optional<LocalQuery> of(String words, String core, ParsedQuestion reading) {
        String folded = Folding.fold(words.strip());
        boolean latin = folded.chars().allMatch(c -> c < 0x250);
        if (latin ? folded.split("\\s+").length > MAX_WORDS : folded.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        Optional<Sought> sought = Sought.askedIn(folded);
        Set<String> nouns = terms(words, reading, true);
        Set<String> verbs = terms(words, reading, false);
        Set<String> people = reading.who().stream()
                .flatMap(who -> who.participants().stream())
                .map(Participant::key)
                .collect(Collectors.toSet());
        Matcher caller = CALLER.matcher(Folding.fold(core.strip()));
        return Optional.of(new LocalQuery(
                sought,
                nouns,
                verbs,
                people,
                caller.find() && sought.isEmpty() ? caller.group(1) : "",
                reading.role() == SpeakerRole.ANSWERS));
    }

    private static Set<String> terms(String words, ParsedQuestion reading, boolean nouns) {
        return Terms.of(words).stream()
                .filter(term -> (term.kind() != Word.Kind.VERB && term.kind() != Word.Kind.ADVERB) == nouns)
                .map(Terms.Term::text)
                .filter(term -> reading.topic().key().contains(term))
                .filter(term -> Sought.askedIn(term).isEmpty())
                .map(term -> ENGLISH_ENDING.matcher(term).replaceFirst(""))
                .collect(Collectors.toSet());
    }

    /** The same, where the nouns are only a name for what is sought (費用, 件数). */
    LocalQuery withoutNouns() {
        return new LocalQuery(sought, Set.of(), verbs, people, caller, isForAnswer);
    }

    /** Whether a turn belongs to somebody whom the reply names. */
    boolean names(Speaker speaker) {
        String label = Folding.fold((speaker.label() == null ? "" : speaker.label()) + " "
                + (speaker.name() == null ? "" : speaker.name().replace(" ", "")));
        String bare = HONORIFIC.matcher(caller).replaceFirst("");
        boolean called = bare.length() >= 2 && label.contains(bare);
        return (called && (label.contains(caller) || bare.length() < caller.length()))
                || people.contains(speaker.key());
    }
}
