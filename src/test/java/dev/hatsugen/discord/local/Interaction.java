package dev.hatsugen.discord.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** One interaction and what the bot did about it. Times are of {@link System#nanoTime()}. */
public final class Interaction {

    private final String id;
    private final String token;
    private final long sentAt;
    private final CompletableFuture<JsonNode> callback = new CompletableFuture<>();
    private final CompletableFuture<JsonNode> firstEdit = new CompletableFuture<>();
    private final List<JsonNode> edits = new CopyOnWriteArrayList<>();
    private final String messageId = Snowflakes.now();
    private volatile long acknowledgedAt;
    private volatile Map<String, byte[]> files = Map.of();
    private volatile boolean isDisturbed;
    private volatile int type;
    private volatile @Nullable String channel;
    private volatile @Nullable JsonNode clicked;

    Interaction(String id, String token) {
        this.id = id;
        this.token = token;
        this.sentAt = System.nanoTime();
    }

    String id() {
        return id;
    }

    /** What the bot must name to answer, and must never log. */
    public String token() {
        return token;
    }

    boolean isOpenFor(Duration limit) {
        return System.nanoTime() - sentAt < limit.toNanos();
    }

    /** Whether the bot has given its first answer. */
    public boolean isAcknowledged() {
        return callback.isDone();
    }

    /** Takes the first callback; false for any other. */
    boolean acknowledge(JsonNode body) {
        acknowledgedAt = acknowledgedAt == 0 ? System.nanoTime() : acknowledgedAt;
        return callback.complete(body);
    }

    void edit(JsonNode body) {
        edits.add(body);
        firstEdit.complete(body);
    }

    /** Takes the files that came with an edit. */
    void attach(Map<String, byte[]> these) {
        files = these;
    }

    /** Notes that a fault of Discord's or of the network is between the event and its acknowledgement. */
    public void disturb() {
        isDisturbed = true;
    }

    /** Whether a fault was between the event and its acknowledgement. */
    public boolean isDisturbed() {
        return isDisturbed;
    }

    /** The files that came with an edit, by name. */
    public Map<String, byte[]> files() {
        reply();
        return files;
    }

    /** The text of the first file that came with an edit; empty where none did. */
    public String file() {
        return files().values().stream()
                .findFirst()
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElse("");
    }

    /** Discord's number for its kind: 2 a command, 3 a click, 4 typing, 5 a form. */
    int type() {
        return type;
    }

    /** Takes in what it is and where it happened, in so far as the bot itself is there. */
    void happenedAs(JsonNode event) {
        type = event.path("type").asInt();
        boolean hasBot = event.path("authorizing_integration_owners").has("0");
        channel = hasBot ? event.path("channel_id").asText() : null;
    }

    /** The reply as everybody in the channel sees it and the gateway tells it; empty where only the user does, or the bot is not there. */
    Optional<ObjectNode> told(JsonNode edit) {
        String place = channel;
        return place == null || isPrivate()
                ? Optional.empty()
                : Optional.of(Delivery.own(message(edit).put("channel_id", place)));
    }

    /** Notes the message that was clicked on: the reply may take its place. */
    void clickedOn(JsonNode message) {
        clicked = message;
    }

    /** Whether the reply takes the place of the message that was clicked on. */
    public boolean isInPlace() {
        return callback().path("type").asInt() == 6;
    }

    /** Whether only the user sees the reply. */
    public boolean isPrivate() {
        JsonNode before = clicked;
        if (before != null && isInPlace()) {
            return (before.path("flags").asInt() & Payloads.PRIVATE) != 0;
        }
        return (callback().path("data").path("flags").asInt() & Payloads.PRIVATE) != 0;
    }

    /** The message that the reply has become, waited for. */
    public JsonNode message() {
        reply();
        return message(edits.getLast());
    }

    ObjectNode message(JsonNode edit) {
        JsonNode before = clicked;
        String id = before != null && isInPlace() ? before.path("id").asText() : messageId;
        return Payloads.message(id, edit, files, isPrivate());
    }

    /** The custom ids of the buttons below the reply, waited for. */
    public List<String> buttons() {
        return reply().findValuesAsText("custom_id");
    }

    /** The bot's first answer, waited for. */
    public JsonNode callback() {
        return within(callback, "callback");
    }

    /** The first edit of the acknowledged message, waited for. */
    public JsonNode reply() {
        return within(firstEdit, "edit");
    }

    /** All edits until now. */
    public List<JsonNode> edits() {
        return List.copyOf(edits);
    }

    /** From the event to the callback, in milliseconds. */
    public double millisToCallback() {
        callback();
        return (acknowledgedAt - sentAt) / 1e6;
    }

    /** All words of the reply. */
    public String replyText() {
        return text(reply());
    }

    /** All words of a message's components. */
    public static String text(JsonNode message) {
        return String.join("\n", message.findValuesAsText("content"));
    }

    private JsonNode within(CompletableFuture<JsonNode> future, String what) {
        try {
            return future.get(120, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionError("the bot sent no " + what + " within 20 s", e);
        }
    }
}
