package dev.hatsugen.requests;

import dev.hatsugen.language.Glossary;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.question.Participant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What members asked of the government, meeting by meeting. Safe for several threads. */
public final class Requests {

    private static final Comparator<Request> ANSWERED_FIRST = Comparator.comparing(
                    (Request request) -> request.responses().isEmpty())
            .thenComparing(Request::strength);

    private final Glossary glossary;
    private final Map<Meeting, List<OpenRequest>> byMeeting = new ConcurrentHashMap<>();

    /** @param glossary whose aliases count as the same word */
    public Requests(Glossary glossary) {
        this.glossary = glossary;
    }

    /**
     * The requests of {@code meetings} with their responses, meeting by meeting. Those of one person follow each other, of whoever
     * was answered first; the answered ones before the others, the plainest before the weaker, else in the order of the record.
     *
     * @param members whose requests; all where empty
     */
    public List<Request> find(Collection<Meeting> meetings, Collection<Participant> members) {
        List<Request> found = new ArrayList<>();
        for (Meeting meeting : meetings) {
            List<OpenRequest> all = byMeeting.computeIfAbsent(meeting, key -> new Pairing(key, glossary).pairs());
            Map<String, List<Request>> byPerson = new LinkedHashMap<>();
            all.stream()
                    .filter(OpenRequest::isListed)
                    .filter(request -> isOf(request, meeting, members))
                    .forEach(request -> byPerson.computeIfAbsent(request.who(), who -> new ArrayList<>())
                            .add(request.closed()));
            byPerson.values().stream()
                    .map(own -> own.stream().sorted(ANSWERED_FIRST).toList())
                    .sorted(Comparator.comparing(
                            own -> own.getFirst().responses().isEmpty()))
                    .forEach(found::addAll);
        }
        return found;
    }

    private static boolean isOf(OpenRequest request, Meeting meeting, Collection<Participant> members) {
        return members.isEmpty()
                || members.stream()
                        .anyMatch(participant -> participant.meeting().equals(meeting)
                                && participant.key().equals(request.who()));
    }
}
