package dev.hatsugen.requests;

import dev.hatsugen.language.Glossary;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.question.Participant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What members asked of the government, meeting by meeting. Safe for several threads. */
public final class Requests {

    private final Glossary glossary;
    private final Map<Meeting, List<OpenRequest>> byMeeting = new ConcurrentHashMap<>();

    /** @param glossary whose aliases count as the same word */
    public Requests(Glossary glossary) {
        this.glossary = glossary;
    }

    /**
     * The requests of {@code meetings} in the order of the record, with their responses.
     *
     * @param members whose requests; all where empty
     */
    public List<Request> find(Collection<Meeting> meetings, Collection<Participant> members) {
        List<Request> found = new ArrayList<>();
        for (Meeting meeting : meetings) {
            List<OpenRequest> all = byMeeting.computeIfAbsent(meeting, key -> new Pairing(key, glossary).pairs());
            all.stream()
                    .filter(request -> isOf(request, meeting, members))
                    .map(OpenRequest::closed)
                    .forEach(found::add);
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
