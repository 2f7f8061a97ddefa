package dev.hatsugen.discord.gallery;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Base64;
import java.util.Map;

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
            hr { border: 0; border-top: 1px solid #3f4147 }
            blockquote { margin: 4px 0; padding-left: 12px; border-left: 4px solid #4e5058 }
            small { display: block; font-size: 12.5px; color: #949ba4 }
            strong { font-weight: 700; color: #f2f3f5 }
            .row { display: flex; flex-wrap: wrap; gap: 8px }
            button { border: 0; border-radius: 6px; padding: 6px 14px; font: 500 14px 'Noto Sans CJK JP'; color: #fff;
                     background: #4e5058 }
            button.primary { background: #5865f2 }
            button:disabled { opacity: .5 }
            h3 { font-size: 17px; margin: 6px 0 2px; color: #f2f3f5 }
            .container > * + * { margin-top: 8px }
            .container > hr { margin: 8px 0 0 }
            .section { display: flex; gap: 12px; align-items: flex-start }
            .section > div:first-child { flex: 1; min-width: 0 }
            .section > button { flex: none }
            .menu { width: 100%; border: 1px solid #3f4147; border-radius: 6px; padding: 7px 12px; background: #1e1f22; color: #949ba4;
                    font-size: 14px }
            img { max-width: 100%; border-radius: 6px; margin-top: 8px }
            @media (max-width: 480px) { body { padding: 8px } .face { width: 32px; height: 32px; font-size: 16px } .message { gap: 8px }
                    .container { padding: 10px 12px } }
            """;

    private final StringBuilder html = new StringBuilder();

    private final Map<String, byte[]> files;

    private CardPage(Map<String, byte[]> files) {
        this.files = files;
    }

    /**
     * The page.
     *
     * @param command what the reader did to get the message
     * @param files that came with it, by name
     */
    static String of(JsonNode message, String command, Map<String, byte[]> files) {
        CardPage page = new CardPage(files);
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
                html.append(component.path("style").asInt() == 1 ? "<button class=primary" : "<button")
                        .append(component.path("disabled").asBoolean() ? " disabled>" : ">")
                        .append(component.path("emoji").path("name").asText(""))
                        .append(' ')
                        .append(Markdown.escaped(component.path("label").asText("")))
                        .append("</button>");
            case 3, 6, 8 ->
                html.append("<div class=menu>")
                        .append(Markdown.escaped(component.path("placeholder").asText()))
                        .append("　⌄</div>");
            case 9 -> {
                html.append("<div class=section><div>");
                component.path("components").forEach(this::component);
                html.append("</div>");
                component(component.path("accessory"));
                html.append("</div>");
            }
            case 12 -> component.path("items").forEach(this::picture);
            case 13 -> html.append("<div class=menu>📎 hatsugen</div>");
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

    private void picture(JsonNode item) {
        byte[] png = files.get(item.at("/media/url").asText().replaceFirst("^attachment://", ""));
        if (png != null) {
            html.append("<img src=data:image/png;base64,")
                    .append(Base64.getEncoder().encodeToString(png))
                    .append('>');
        }
    }

    private void inside(String opening, JsonNode component) {
        html.append(opening);
        component.path("components").forEach(this::component);
        html.append("</div>");
    }
}
