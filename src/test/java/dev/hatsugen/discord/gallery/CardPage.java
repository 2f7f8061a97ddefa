package dev.hatsugen.discord.gallery;

import com.fasterxml.jackson.databind.JsonNode;

/** A recorded message as a page that looks like Discord's dark theme. */
final class CardPage {

    private static final String STYLE = """
            * { box-sizing: border-box }
            body { margin: 0; padding: 16px; background: #313338; color: #dbdee1;
                   font: 16px/1.45 'Noto Sans CJK JP', sans-serif }
            .message { display: flex; gap: 14px }
            .face { width: 40px; height: 40px; border-radius: 50%; background: #2e7d6b; color: #fff; flex: none;
                    display: grid; place-items: center; font-size: 20px }
            .name { font-weight: 500; color: #f2f3f5 }
            .app { background: #5865f2; color: #fff; border-radius: 4px; font-size: 11px; padding: 1px 5px; margin-left: 6px }
            .used { font-size: 13px; color: #949ba4; margin-bottom: 4px }
            .container { background: #2b2d31; border: 1px solid #3f4147; border-left: 4px solid; border-radius: 8px;
                         padding: 14px 16px; margin-top: 4px; max-width: 580px }
            hr { border: 0; border-top: 1px solid #3f4147; margin: 10px 0 }
            blockquote { margin: 4px 0; padding-left: 12px; border-left: 4px solid #4e5058 }
            small { display: block; font-size: 12.5px; color: #949ba4 }
            strong { font-weight: 700; color: #f2f3f5 }
            .row { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 10px }
            button { border: 0; border-radius: 6px; padding: 6px 14px; font: 500 14px 'Noto Sans CJK JP'; color: #fff;
                     background: #4e5058 }
            button.primary { background: #5865f2 }
            """;

    private final StringBuilder html = new StringBuilder();

    private CardPage() {}

    /**
     * The page.
     *
     * @param command what the reader did to get the message
     */
    static String of(JsonNode message, String command) {
        CardPage page = new CardPage();
        page.html
                .append("<!doctype html><meta charset=utf-8><style>")
                .append(STYLE)
                .append("</style>");
        page.html
                .append("<div class=message><div class=face>発</div><div><div class=used>")
                .append(Markdown.escaped(command))
                .append("</div><span class=name>Hatsugen</span><span class=app>アプリ</span>");
        message.path("components").forEach(page::component);
        return page.html.append("</div></div>").toString();
    }

    private void component(JsonNode component) {
        switch (component.path("type").asInt()) {
            case 1 -> inside("<div class=row>", component);
            case 2 ->
                html.append(component.path("style").asInt() == 1 ? "<button class=primary>" : "<button>")
                        .append(Markdown.escaped(component.path("label").asText()))
                        .append("</button>");
            case 10 ->
                html.append("<div>")
                        .append(Markdown.html(component.path("content").asText()))
                        .append("</div>");
            case 14 -> html.append("<hr>");
            case 17 ->
                inside(
                        "<div class=container style='border-left-color:#%06x'>"
                                .formatted(component.path("accent_color").asInt()),
                        component);
            default -> throw new IllegalArgumentException("no picture of " + component);
        }
    }

    private void inside(String opening, JsonNode component) {
        html.append(opening);
        component.path("components").forEach(this::component);
        html.append("</div>");
    }
}
