package dev.hatsugen.request;

import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Glossary;
import dev.hatsugen.minutes.Attendee;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.Speaker;
import dev.hatsugen.minutes.Statement;
import dev.hatsugen.question.MemberFinder;
import dev.hatsugen.question.MemberMatch;
import dev.hatsugen.question.Participant;
import dev.hatsugen.quote.SpeakerNames;
import dev.hatsugen.requests.Requests;
import dev.hatsugen.topics.TopicMaps;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds an example in the latest minutes: of somebody who asked for something, where anybody did. */
record Examples(Corpus corpus, Requests requests, Glossary glossary, MemberFinder members) {

    /** The example as readers of that language type it; empty where nobody spoke. */
    Optional<Example> in(Locale language) {
        if (corpus.meetings().isEmpty()) {
            return Optional.empty();
        }
        Meeting latest = corpus.meetings().getLast();
        Set<String> asking = requests.find(List.of(latest), List.of()).stream()
                .map(request -> request.quote().speaker().name())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Optional<Example> example = Example.of(
                latest, asking, new TopicMaps(corpus, glossary).ofMembers(List.of(latest), List.of(), Locale.JAPANESE));
        return language.getLanguage().equals(Locale.JAPANESE.getLanguage())
                ? example
                : example.map(written -> new Example(
                        typed(written.member(), latest),
                        english(written.topic()),
                        written.words(),
                        written.meeting(),
                        written.quote()));
    }

    /** The surname in Latin letters where it finds the same people, else the name as it is written. */
    private String typed(String member, Meeting meeting) {
        return meeting.statements().stream()
                .map(Statement::speaker)
                .filter(speaker -> member.equals(speaker.name()))
                .map(Speaker::attendee)
                .filter(Objects::nonNull)
                .map(Attendee::name)
                .map(SpeakerNames::typed)
                .filter(latin -> !latin.isEmpty() && people(latin).equals(people(member)))
                .findFirst()
                .orElse(member);
    }

    private List<Participant> people(String name) {
        return members.find(name, corpus.meetings()) instanceof MemberMatch.Known known
                ? known.participants()
                : List.of();
    }

    /** The topic in English where the glossary leads back from there, else as it is written. */
    private String english(String topic) {
        String english =
                glossary.find(Folding.fold(topic)).map(Glossary.Entry::gloss).orElse("");
        return glossary.headwords(english).contains(Folding.fold(topic)) ? english : topic;
    }
}
