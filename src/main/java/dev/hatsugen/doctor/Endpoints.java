package dev.hatsugen.doctor;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The servers that the settings name: whether they can be reached now. Secrets go to Discord alone, as the bot sends them. */
public final class Endpoints {

    private static final String DISCORD = "https://discord.com/api/v10/";
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final Duration MAX_SKEW = Duration.ofSeconds(60);
    private static final int UNAUTHORIZED = 401;
    private static final int OK = 200;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(LIMIT).build();

    /**
     * Logs in as the bot does, without starting it.
     *
     * @param token a token of a token's form
     * @param restUrl Discord's address; null for the usual one
     */
    public List<Finding> discord(String token, @Nullable String restUrl) {
        String base = restUrl == null ? DISCORD : restUrl;
        HttpRequest request = request(base + (base.endsWith("/") ? "" : "/") + "users/@me")
                .header("Authorization", "Bot " + token)
                .build();
        try {
            HttpResponse<Void> response = client.send(request, HttpResponse.BodyHandlers.discarding());
            Finding login =
                    switch (response.statusCode()) {
                        case OK -> Finding.ok("discord");
                        case UNAUTHORIZED -> Finding.failed("discord", "refused");
                        default -> Finding.warning("discord", "trouble", response.statusCode());
                    };
            return Stream.concat(Stream.of(login), clock(response)).toList();
        } catch (IOException e) {
            return List.of(Finding.failed("discord", "unreachable", e.getClass().getSimpleName()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }

    private static Stream<Finding> clock(HttpResponse<Void> response) {
        try {
            return response
                    .headers()
                    .firstValue("Date")
                    .map(date -> Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(date)))
                    .map(there -> Duration.between(there, Instant.now()))
                    .filter(skew -> skew.abs().compareTo(MAX_SKEW) > 0)
                    .map(skew -> Finding.warning("clock", "skewed", skew.toSeconds()))
                    .stream();
        } catch (DateTimeParseException e) {
            return Stream.empty();
        }
    }

    /**
     * Whether a model's server answers, whatever it says; no words and no key are sent.
     *
     * @param check {@code chat} or {@code embedding}
     */
    public Finding model(String check, String url) {
        String shown = url.replaceFirst("//[^/@]*@", "//").replaceFirst("\\?.*", "");
        try {
            client.send(request(shown).build(), HttpResponse.BodyHandlers.discarding());
            return new Finding(check, Finding.Status.OK, "served", List.of(shown));
        } catch (IOException e) {
            return Finding.failed(check, "unreachable", shown, e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Finding.failed(check, "unreachable", shown, "interrupted");
        }
    }

    private static HttpRequest.Builder request(String url) {
        return HttpRequest.newBuilder(URI.create(url))
                .timeout(LIMIT)
                .header("User-Agent", "DiscordBot (hatsugen, doctor)")
                .GET();
    }
}
