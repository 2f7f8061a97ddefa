package dev.hatsugen.discord.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The REST side: answers what the bot asks for, refuses what breaks a rule, records everything, fails on demand. With
 * {@code -Dhatsugen.record=FILE} every request is also written to a file, see {@link RequestRecord}.
 */
public final class LocalRest implements AutoCloseable {

    /**
     * Discord gives up an interaction that is not acknowledged within 3 seconds. Here it waits longer unless that is measured: how
     * busy the machine is proves nothing of the bot.
     */
    private static final Duration CALLBACK_LIMIT =
            Duration.ofSeconds(Integer.getInteger("hatsugen.callback-seconds", 60));

    /** The flag of a message that is promised and not written yet. */
    private static final int LOADING = 1 << 7;

    private final String token;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, Interaction> interactions = new ConcurrentHashMap<>();
    private final Map<Step, Queue<Fault>> faults = new ConcurrentHashMap<>();
    private final LocalMessages messages = new LocalMessages();
    private final LocalBuckets buckets = new LocalBuckets();
    private final LocalCommands commands = new LocalCommands();
    private final List<Recorded> requests = new CopyOnWriteArrayList<>();
    private final List<String> violations = new CopyOnWriteArrayList<>();
    private final Set<String> notified = ConcurrentHashMap.newKeySet();
    private volatile Consumer<ObjectNode> onThread = thread -> {};
    private volatile BiConsumer<String, ObjectNode> onReply = (event, message) -> {};

    LocalRest(String token) throws IOException {
        this.token = token;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/api/v10/", this::handle);
        server.start();
    }

    /** Where it listens. */
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/api/v10/";
    }

    /** Everything the bot asked for. */
    public List<Recorded> requests() {
        return List.copyOf(requests);
    }

    /** Every rule of Discord's that the bot broke; a test that finds one has failed. */
    public List<String> violations() {
        return List.copyOf(violations);
    }

    /** Lets the next request of that kind fail; several faults come one after the other. */
    public void failNext(Step step, Fault... these) {
        faults.computeIfAbsent(step, s -> new ConcurrentLinkedQueue<>()).addAll(List.of(these));
    }

    /** Lets the next answer to that kind of request say that no other may come for so long; one that comes breaks a rule. */
    public void emptyBucket(Step step, int seconds) {
        buckets.empty(step, seconds);
    }

    /** From now on posted messages may notify this role. */
    public void allowToNotify(String role) {
        notified.add(role);
    }

    /** The messages in channels, threads and direct messages. */
    public LocalMessages messages() {
        return messages;
    }

    /** The commands that the bot has registered. */
    LocalCommands commands() {
        return commands;
    }

    void onThread(Consumer<ObjectNode> listener) {
        onThread = listener;
    }

    /** Whom to tell of replies that everybody in the channel sees: the event, and the message. */
    void onReply(BiConsumer<String, ObjectNode> listener) {
        onReply = listener;
    }

    void expect(Interaction interaction) {
        interactions.put(interaction.token(), interaction);
    }

    /** Throws the record of all requests away; the rules that were broken stay. */
    void forget() {
        interactions.clear();
        requests.clear();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = path(exchange);
            Upload upload = Upload.read(exchange);
            JsonNode body = upload.body();
            String route = exchange.getRequestMethod() + " " + path;
            requests.add(new Recorded(route, body, System.nanoTime()));
            Step step = Step.of(route);
            RequestRecord.write(exchange, step, upload);
            buckets.violation(step).ifPresent(violations::add);
            Fault fault = step == null
                    ? null
                    : faults.getOrDefault(step, new ConcurrentLinkedQueue<>()).poll();
            Interaction hit = fault != null && step == Step.CALLBACK ? interactions.get(route.split("/")[3]) : null;
            if (hit != null) {
                hit.disturb();
            }
            if (fault != null && fault.connectionIsCut()) {
                return;
            }
            if (fault != null && fault.isHtml()) {
                LocalAnswer.sendPage(exchange);
                return;
            }
            LocalAnswer answer = fault != null && fault.status() != 0
                    ? LocalAnswer.failed(exchange.getResponseHeaders(), fault)
                    : answer(
                            step,
                            route.split("/"),
                            upload,
                            exchange.getRequestHeaders().getFirst("Authorization"));
            if (fault == null || !fault.answerIsLost()) {
                buckets.tell(step, exchange.getResponseHeaders());
                answer.send(exchange);
            }
        }
    }

    /** With its query where messages are asked for, which the query tells. */
    private static String path(HttpExchange exchange) {
        URI uri = exchange.getRequestURI();
        boolean asksForMessages =
                exchange.getRequestMethod().equals("GET") && uri.getPath().endsWith("/messages");
        return (asksForMessages ? uri.toString() : uri.getPath()).substring("/api/v10".length());
    }

    private LocalAnswer answer(@Nullable Step step, String[] route, Upload upload, @Nullable String authorization) {
        JsonNode body = upload.body();
        return switch (step) {
            case null -> {
                violations.add("no such route: " + String.join("/", route));
                yield LocalAnswer.error(404, 0, "404: Not Found");
            }
            case LOGIN ->
                ("Bot " + token).equals(authorization)
                        ? new LocalAnswer(200, Accounts.self())
                        : LocalAnswer.error(401, 0, "401: Unauthorized");
            case REGISTRATION -> register(route, body);
            case CALLBACK -> callback(interactions.get(route[3]), body);
            case EDIT -> edit(interactions.get(route[3]), upload);
            case TYPING -> new LocalAnswer(204, Json.object());
            case DIRECT -> new LocalAnswer(200, Payloads.directChannel());
            case POST -> post(route[2], upload);
            case MESSAGE_EDIT -> editPosted(route[2], route[4], body);
            case HISTORY ->
                new LocalAnswer(200, messages.before(route[2], route[3].replaceAll(".*before=([0-9]+).*", "$1")));
            case MESSAGE ->
                messages.read(route[2], route[4])
                        .map(message -> new LocalAnswer(200, message))
                        .orElseGet(() -> LocalAnswer.error(404, 10008, "Unknown Message"));
            case THREAD -> thread(route[2], route[4], body);
        };
    }

    private LocalAnswer register(String[] route, JsonNode body) {
        violations.addAll(CommandRules.violations(body));
        return new LocalAnswer(200, commands.register(body, route[3].equals("guilds") ? route[4] : null));
    }

    private LocalAnswer callback(@Nullable Interaction interaction, JsonNode body) {
        int type = body.path("type").asInt();
        if (type == 4 || type == 7) {
            violations.addAll(MessageRules.violations(body.path("data")));
        } else if (type == 8) {
            violations.addAll(FormRules.choices(body.path("data").path("choices")));
        } else if (type == 9) {
            violations.addAll(FormRules.violations(body.path("data")));
        } else if (type != 5 && type != 6) {
            violations.add("a callback of type " + type);
        }
        if (interaction == null || (!interaction.isOpenFor(CALLBACK_LIMIT) && !interaction.isAcknowledged())) {
            return LocalAnswer.error(404, 10062, "Unknown interaction");
        }
        if (!interaction.acknowledge(body)) {
            return LocalAnswer.error(400, 40060, "Interaction has already been acknowledged.");
        }
        tell(interaction, type, body.path("data"));
        return new LocalAnswer(200, CallbackAnswer.of(interaction, body));
    }

    /** A message that is written or promised is new; one that takes the place of another is changed. */
    private void tell(Interaction interaction, int type, JsonNode data) {
        switch (type) {
            case 4 -> interaction.told(data).ifPresent(message -> onReply.accept("MESSAGE_CREATE", message));
            case 5 ->
                interaction
                        .told(data)
                        .ifPresent(message -> onReply.accept("MESSAGE_CREATE", message.put("flags", LOADING)));
            case 7 -> interaction.told(data).ifPresent(message -> onReply.accept("MESSAGE_UPDATE", message));
            default -> {}
        }
    }

    private LocalAnswer edit(@Nullable Interaction interaction, Upload upload) {
        JsonNode body = upload.body();
        if (interaction == null || !interaction.isAcknowledged()) {
            return LocalAnswer.error(404, 10015, "Unknown Webhook");
        }
        List<String> broken = MessageRules.violations(body);
        violations.addAll(broken);
        if (!broken.isEmpty()) {
            return LocalAnswer.error(400, 50035, "Invalid Form Body");
        }
        interaction.attach(upload.files());
        interaction.edit(body);
        interaction.told(body).ifPresent(message -> onReply.accept("MESSAGE_UPDATE", message));
        return new LocalAnswer(200, interaction.message(body));
    }

    private LocalAnswer post(String channel, Upload upload) {
        JsonNode body = upload.body();
        List<String> broken = MessageRules.violations(body, notified);
        violations.addAll(broken);
        if (!body.path("enforce_nonce").asBoolean()) {
            violations.add("a message without a nonce that holds");
        }
        return broken.isEmpty()
                ? new LocalAnswer(200, messages.post(channel, upload))
                : LocalAnswer.error(400, 50035, "Invalid Form Body");
    }

    private LocalAnswer editPosted(String channel, String id, JsonNode body) {
        List<String> broken = MessageRules.violations(body);
        violations.addAll(broken);
        return broken.isEmpty()
                ? messages.edit(channel, id, body)
                        .map(message -> new LocalAnswer(200, message))
                        .orElseGet(() -> LocalAnswer.error(404, 10008, "Unknown Message"))
                : LocalAnswer.error(400, 50035, "Invalid Form Body");
    }

    private LocalAnswer thread(String channel, String message, JsonNode body) {
        String name = body.path("name").asText();
        violations.addAll(ThreadRules.violations(body));
        if (messages.find(message, message).isPresent()) {
            return LocalAnswer.error(400, 160004, "A thread has already been created for this message");
        }
        messages.find(channel, message)
                .ifPresent(starter -> messages.keep(starter.deepCopy().put("channel_id", message)));
        ObjectNode thread = Payloads.thread(message, name);
        onThread.accept(thread);
        return new LocalAnswer(201, thread);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
