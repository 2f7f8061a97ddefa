package dev.hatsugen.console;

/** Makes characters visible that would act on a terminal or hide in it: control, direction and zero-width characters. */
final class SafeText {

    private static final char MARK = '\uFFFD';
    private static final char ESCAPE_PICTURES = '\u2400';

    private SafeText() {}

    /** {@code text} with every such character replaced by a mark of the same width; line feeds stay. */
    static String of(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\n') {
                safe.append('\n');
            } else if (c == '\t') {
                safe.append(' ');
            } else if (c < ' ') {
                safe.append((char) (ESCAPE_PICTURES + c));
            } else {
                safe.appendCodePoint(acts(c) ? MARK : c);
            }
        });
        return safe.toString();
    }

    /** {@link #of} on one line. */
    static String line(String text) {
        return of(text.replace('\n', ' ').replace('\r', ' '));
    }

    /** Whether {@code c} acts on what is around it instead of being seen. */
    static boolean acts(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE;
    }
}
