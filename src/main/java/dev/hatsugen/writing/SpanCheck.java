package dev.hatsugen.writing;

import java.util.List;

/** The passages that a sentence leans on are in its quotes, letter by letter but for widths and blanks. */
final class SpanCheck implements PointCheck {

    private static final int MIN_LENGTH = 4;

    @Override
    public boolean holds(String sentence, Evidence evidence) {
        String said = withoutBlanks(evidence.said());
        List<String> spans =
                evidence.spans().stream().map(SpanCheck::withoutBlanks).toList();
        return !spans.isEmpty() && spans.stream().allMatch(span -> span.length() >= MIN_LENGTH && said.contains(span));
    }

    private static String withoutBlanks(String text) {
        return text.replaceAll("\\s+", "");
    }
}
