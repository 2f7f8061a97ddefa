package dev.hatsugen.discord.corpus;

import dev.hatsugen.corpus.AcceptedFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import net.dv8tion.jda.api.entities.Message;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Fetches attachments from Discord's own addresses and from nowhere else, within bounds of size and time. */
final class AttachmentDownload {

    private static final Set<String> HOSTS = Set.of("cdn.discordapp.com", "media.discordapp.net");
    private static final Duration MAX_TIME = Duration.ofSeconds(30);
    private static final int MAX_NAME_LENGTH = 120;

    private final OkHttpClient client;
    private final @Nullable HttpUrl ofTests;

    AttachmentDownload(UploadSettings settings) {
        this(settings, MAX_TIME);
    }

    /** @param longest for a whole download, from the first to the last byte */
    AttachmentDownload(UploadSettings settings, Duration longest) {
        String url = settings.attachmentUrl();
        this.ofTests = url == null ? null : HttpUrl.get(url);
        this.client = new OkHttpClient.Builder()
                .callTimeout(longest)
                .followRedirects(false)
                .followSslRedirects(false)
                .build();
    }

    /**
     * Fetches an attachment.
     *
     * @return a file of its name in a new folder of its own
     * @throws RefusedUploadException if it is no minutes by its name, too large, elsewhere, or does not come
     */
    Path fetch(Message.Attachment attachment) throws RefusedUploadException {
        String name = name(attachment.getFileName());
        if (!AcceptedFiles.mayBe(name)) {
            throw new RefusedUploadException("minutes.upload.type");
        }
        if (attachment.getSize() > AcceptedFiles.maxBytes()) {
            throw new RefusedUploadException("minutes.upload.size");
        }
        HttpUrl url = HttpUrl.parse(attachment.getUrl());
        if (url == null || !isAllowed(url)) {
            throw new RefusedUploadException("minutes.upload.address");
        }
        byte[] bytes = bytes(url);
        try {
            return Files.write(Files.createTempDirectory("hatsugen-upload").resolve(name), bytes);
        } catch (IOException e) {
            throw new RefusedUploadException("minutes.upload.failed", e);
        }
    }

    /** What is at an address that is allowed. */
    byte[] bytes(HttpUrl url) throws RefusedUploadException {
        int most = Math.toIntExact(AcceptedFiles.maxBytes());
        try (Response response =
                        client.newCall(new Request.Builder().url(url).build()).execute();
                InputStream body = response.body().byteStream()) {
            if (!response.isSuccessful()) {
                throw new RefusedUploadException("minutes.upload.failed");
            }
            byte[] bytes = body.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new RefusedUploadException("minutes.upload.size");
            }
            return bytes;
        } catch (InterruptedIOException e) {
            throw new RefusedUploadException("minutes.upload.stalled", e);
        } catch (IOException e) {
            throw new RefusedUploadException("minutes.upload.failed", e);
        }
    }

    private boolean isAllowed(HttpUrl url) {
        if (ofTests != null && url.host().equals(ofTests.host()) && url.port() == ofTests.port()) {
            return true;
        }
        return url.isHttps() && url.port() == HttpUrl.defaultPort("https") && HOSTS.contains(url.host());
    }

    /** The last part of the name, without what no file should be called. */
    private static String name(String given) {
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String visible = last.replaceAll("[\\p{Cntrl}\\p{Cf}:*?\"<>|]", "");
        int tooLong = Math.max(0, visible.length() - MAX_NAME_LENGTH);
        return visible.substring(tooLong);
    }
}
