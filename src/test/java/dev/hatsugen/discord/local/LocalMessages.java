package dev.hatsugen.discord.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** The messages in channels, threads and direct messages. */
public final class LocalMessages {

    private final Map<String, List<ObjectNode>> byChannel = new ConcurrentHashMap<>();
    private final Map<String, ObjectNode> byNonce = new ConcurrentHashMap<>();
    private final BlockingQueue<JsonNode> posted = new LinkedBlockingQueue<>();
    private volatile Consumer<ObjectNode> onPost = message -> {};
    private volatile BooleanSupplier mayReadAll = () -> false;

    /** Takes in a message that somebody has written. */
    void keep(ObjectNode message) {
        byChannel
                .computeIfAbsent(message.path("channel_id").asText(), channel -> new CopyOnWriteArrayList<>())
                .add(message);
    }

    /** Posts what the bot sends; the same nonce twice is one message. */
    ObjectNode post(String channel, Upload upload) {
        JsonNode body = upload.body();
        return byNonce.computeIfAbsent(body.path("nonce").asText(), nonce -> {
            ObjectNode message = Payloads.message(Snowflakes.now(), body, upload.files(), false);
            message.put("channel_id", channel).put("type", body.has("message_reference") ? 19 : 0);
            message.put("nonce", nonce);
            keep(message);
            posted.add(body);
            onPost.accept(Delivery.own(message));
            return message;
        });
    }

    /** Whom to tell of what the bot has posted. */
    void onPost(Consumer<ObjectNode> listener) {
        onPost = listener;
    }

    /** When the bot may read the words of all messages. */
    void onRead(BooleanSupplier condition) {
        mayReadAll = condition;
    }

    /** A message as the bot may see it; empty where there is none. */
    Optional<ObjectNode> read(String channel, String id) {
        return find(channel, id).map(message -> Delivery.onRequest(message, mayReadAll.getAsBoolean()));
    }

    /** What was in a channel before a message as the bot may see it, the latest first. */
    public ArrayNode before(String channel, String id) {
        ArrayNode messages = Json.array();
        byChannel.getOrDefault(channel, List.of()).stream()
                .filter(message -> message.path("id").asLong() < Long.parseLong(id))
                .sorted(Comparator.comparingLong(
                                (ObjectNode message) -> message.path("id").asLong())
                        .reversed())
                .forEach(message -> messages.add(Delivery.onRequest(message, mayReadAll.getAsBoolean())));
        return messages;
    }

    Optional<ObjectNode> find(String channel, String id) {
        return byChannel.getOrDefault(channel, List.of()).stream()
                .filter(message -> message.path("id").asText().equals(id))
                .findFirst();
    }

    /** Changes a message that the bot has posted; empty where it is gone. */
    Optional<ObjectNode> edit(String channel, String id, JsonNode body) {
        Optional<ObjectNode> message = find(channel, id);
        message.ifPresent(posted ->
                posted.set("components", Payloads.message(id, body, false).path("components")));
        return message;
    }

    /** Somebody deletes a message. */
    public void delete(JsonNode message) {
        byChannel.values().forEach(messages -> messages.remove(message));
    }

    /** The last message in a channel. */
    public JsonNode last(String channel) {
        return byChannel.getOrDefault(channel, List.of()).getLast();
    }

    /** How many messages of the bot's nobody has looked at. */
    public int waiting() {
        return posted.size();
    }

    /** Throws away all messages; returns how many of the bot's nobody has looked at. */
    public int forget() {
        int count = posted.size();
        posted.clear();
        byChannel.clear();
        byNonce.clear();
        return count;
    }

    /** The next message that the bot posts, waited for. */
    public JsonNode next() {
        try {
            JsonNode body = posted.poll(120, TimeUnit.SECONDS);
            if (body == null) {
                throw new AssertionError("the bot posted nothing within 20 s");
            }
            return body;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }
}
