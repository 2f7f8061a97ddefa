package dev.hatsugen.discord.subscription;

import dev.hatsugen.discord.ui.MarkdownEscaper;
import dev.hatsugen.discord.ui.Wording;
import dev.hatsugen.request.Argument;
import dev.hatsugen.request.Arguments;
import dev.hatsugen.request.MinutesRequest;
import dev.hatsugen.request.MinutesService;
import dev.hatsugen.request.Report;
import dev.hatsugen.request.Tone;
import java.util.Map;
import java.util.Optional;

/** Names of people as users subscribe to them: a misspelt one would never be heard of. */
final class SubscribedNames {

    private final MinutesService minutes;

    SubscribedNames(MinutesService minutes) {
        this.minutes = minutes;
    }

    /** The name that was offered under that label, or the words themselves. */
    String name(String words) {
        return minutes.resolved(new Arguments(Map.of(Argument.MEMBER, words))).of(Argument.MEMBER);
    }

    /** What to say where the minutes know nobody of that name; empty if they do. */
    Optional<String> unknown(String name, Wording wording) {
        if (name.isEmpty() || minutes.offers(Argument.MEMBER, name)) {
            return Optional.empty();
        }
        Report report = minutes.answer(new MinutesRequest.ListStatements(name, "", ""), wording.language());
        return report.tone() == Tone.NOT_FOUND
                ? Optional.of(MarkdownEscaper.line(String.valueOf(report.title())))
                : Optional.empty();
    }
}
