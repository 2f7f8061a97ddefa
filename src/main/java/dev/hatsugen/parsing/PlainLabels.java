package dev.hatsugen.parsing;

import dev.hatsugen.minutes.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A label without a mark: in brackets of its own ({@code 【山田委員】}, {@code （山田委員）…}) or before a colon ({@code 山田委員：…}). */
final class PlainLabels implements TurnConvention {

    private static final Pattern BRACKETED =
            Pattern.compile("^([【〔［（(＜<](?:[^】〕］）)＞>。、]|[（(][^（()）]*[）)]){2,60}[】〕］）)＞>])[ 　]*(.*)$");
    private static final Pattern BEFORE_COLON = Pattern.compile("^([^：:。、\\s　]{2,40})[ 　]*[：:][ 　]*(\\S.*)$");

    @Override
    public Optional<Heading> at(Page page, int index) {
        return heading(page, index, BRACKETED)
                .or(() -> heading(page, index, BEFORE_COLON))
                .filter(heading -> Speech.follows(page, heading));
    }

    private static Optional<Heading> heading(Page page, int index, Pattern pattern) {
        Matcher matcher = pattern.matcher(page.text(index));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        SpeakerLabel label = SpeakerLabel.read(matcher.group(1).replaceAll("^[＜<]|[＞>]$", ""));
        boolean wordsFollow = !matcher.group(2).isEmpty();
        if (label == null || (!wordsFollow && index + 1 == page.size())) {
            return Optional.empty();
        }
        int start = page.line(index).span().start();
        int words = wordsFollow
                ? start + matcher.start(2)
                : page.line(index + 1).span().start();
        return Optional.of(new Heading(label, new Span(start, words), words, index + 1));
    }
}
