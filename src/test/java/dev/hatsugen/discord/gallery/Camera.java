package dev.hatsugen.discord.gallery;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes pictures of pages with headless Chromium, as wide as a window and as a phone, and as high as the page is. */
final class Camera {

    private static final int WINDOW = 680;
    private static final int PHONE = 390;
    private static final Pattern HEIGHT = Pattern.compile("data-height=\"([0-9]+)\"");
    private static final String MEASURE =
            "<script>parent.document.body.dataset.height = Math.ceil(document.querySelector('.message').getBoundingClientRect().bottom) + 16</script>";
    private static final int MAX_HEIGHT = 6_000;

    private final String browser;
    private final Path folder;

    Camera(String browser, Path folder) {
        this.browser = browser;
        this.folder = folder.toAbsolutePath();
    }

    /** Two pictures of a page: NAME.png and NAME-phone.png. */
    void shoot(String name, String html) throws IOException, InterruptedException {
        String framed = (html + MEASURE).replace("&", "&amp;").replace("'", "&#39;");
        shoot(framed, name + ".png", WINDOW);
        shoot(framed, name + "-phone.png", PHONE);
    }

    /** Chromium lays no window out narrower than 500 px, but a frame within it. */
    private void shoot(String framed, String picture, int width) throws IOException, InterruptedException {
        Path page = folder.resolve(picture.replace(".png", ".html"));
        Files.writeString(
                page,
                "<!doctype html><meta charset=utf-8><body style='margin:0;background:#313338'><iframe style='border:0;display:block' width="
                        + width + " height=" + MAX_HEIGHT + " srcdoc='" + framed + "'></iframe>");
        Matcher height = HEIGHT.matcher(run(List.of("--dump-dom"), page));
        if (!height.find()) {
            throw new IOException(browser + " does not tell how high " + page + " is");
        }
        System.out.println(picture + ": " + height.group(1));
        run(
                List.of(
                        "--window-size=" + width + "," + height.group(1),
                        "--force-device-scale-factor=" + (width == PHONE ? 1 : 2),
                        "--screenshot=" + folder.resolve(picture)),
                page);
    }

    private String run(List<String> options, Path page) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                browser,
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--user-data-dir=" + folder.resolve("profile")));
        command.addAll(options);
        command.add(page.toUri().toString());
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IOException(browser + " takes no picture of " + page);
        }
        return out;
    }
}
