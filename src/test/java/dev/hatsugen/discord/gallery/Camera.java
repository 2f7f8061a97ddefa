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
            "<script>document.body.dataset.height = Math.ceil(document.querySelector('.message').getBoundingClientRect().bottom) + 16 + 1200 - innerHeight</script>";

    private final String browser;
    private final Path folder;

    Camera(String browser, Path folder) {
        this.browser = browser;
        this.folder = folder.toAbsolutePath();
    }

    /** Two pictures of a page: NAME.png and NAME-phone.png. */
    void shoot(String name, String html) throws IOException, InterruptedException {
        Path page = folder.resolve(name + ".html");
        Files.writeString(page, html + MEASURE);
        shoot(page, name + ".png", WINDOW);
        shoot(page, name + "-phone.png", PHONE);
    }

    private void shoot(Path page, String picture, int width) throws IOException, InterruptedException {
        Matcher height = HEIGHT.matcher(run(List.of("--window-size=" + width + ",1200", "--dump-dom"), page));
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
