package dev.hatsugen.parsing.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Web pages: the words of the main part, a line for each block; navigation, heads and feet of the page are left out. */
final class Html implements Format {

    private static final Pattern START =
            Pattern.compile("(?is)^\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)?<(?:!doctype\\s+html|html)\\b");
    private static final Pattern CHARSET =
            Pattern.compile("(?i)<(?:meta|\\?xml)[^>]*(?:charset|encoding)\\s*=\\s*[\"']?([\\w-]+)");
    private static final String NO_WORDS =
            "script, style, noscript, template, nav, header, footer, aside, form, button, select,"
                    + " iframe, svg, [hidden], [aria-hidden=true], [role=navigation], [role=banner], [role=contentinfo]";
    private static final Pattern FURNITURE = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:g?nav(?:i|igation)?|gnav|lnav|menu|header|footer|breadcrumbs?|pankuzu|topicpath|sidebar|copyright|pagetop|skip)(?:$|[\\s_-])");
    private static final int SEARCHED = 4096;

    @Override
    public boolean accepts(String name, byte[] bytes) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".html")
                || lower.endsWith(".htm")
                || lower.endsWith(".xhtml")
                || START.matcher(start(bytes)).find();
    }

    @Override
    public ExtractedText extract(String name, byte[] bytes) throws UnreadableFormatException {
        Encodings.Decoded decoded = decode(bytes);
        Bounds.checkText(decoded.text().length());
        Document page = Jsoup.parse(decoded.text(), "", Parser.htmlParser().setTrackPosition(true));
        page.select(NO_WORDS).remove();
        page.select("[id], [class]").stream()
                .filter(element -> !element.is("html, body, main, article"))
                .filter(element -> FURNITURE.matcher(element.id()).find()
                        || FURNITURE.matcher(element.className()).find())
                .toList()
                .forEach(Element::remove);
        TextBuilder text = new TextBuilder();
        new HtmlLines(text).write(mainPart(page.body()));
        if (text.isBlank()) {
            throw new UnreadableFormatException("a web page without words.");
        }
        return text.build(name, new ExtractedText.Kind("html", decoded.encoding()));
    }

    private static Element mainPart(Element body) {
        Element main = body.selectFirst("main, article, [role=main]");
        return main != null && main.text().length() * 2 > body.text().length() ? main : body;
    }

    private static String start(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, SEARCHED), StandardCharsets.ISO_8859_1)
                .replaceFirst("^ï»¿", "");
    }

    private static Encodings.Decoded decode(byte[] bytes) throws UnreadableFormatException {
        Matcher declared = CHARSET.matcher(start(bytes));
        if (declared.find() && Charset.isSupported(declared.group(1))) {
            String name = declared.group(1);
            Charset charset = Charset.forName(name.matches("(?i)shift_jis|x-sjis") ? "windows-31j" : name);
            String text = new String(bytes, charset);
            if (text.indexOf('\uFFFD') < 0) {
                return new Encodings.Decoded(text, charset.name());
            }
        }
        return Encodings.decode(bytes);
    }
}
