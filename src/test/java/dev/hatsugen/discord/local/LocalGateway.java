package dev.hatsugen.discord.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.Deflater;
import org.java_websocket.WebSocket;
import org.java_websocket.drafts.Draft;
import org.java_websocket.exceptions.InvalidDataException;
import org.java_websocket.exceptions.WebsocketNotConnectedException;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.handshake.ServerHandshakeBuilder;
import org.java_websocket.server.WebSocketServer;
import org.jspecify.annotations.Nullable;

/** The gateway: logs one bot in, sends it events in one compressed stream as in production, replays them on resume. */
public final class LocalGateway extends WebSocketServer {

    /** So many events are replayed at most. */
    private static final int MAX_HISTORY_LENGTH = 1000;

    private static final int WORDS = 1 << 15;
    private static final int PRIVILEGED = 1 << 1 | 1 << 8 | WORDS;

    private final String token;
    private final CountDownLatch started = new CountDownLatch(1);
    private final Deque<ObjectNode> history = new ArrayDeque<>();
    private int sent;
    private final List<ObjectNode> threads = new CopyOnWriteArrayList<>();
    private final List<JsonNode> presences = new CopyOnWriteArrayList<>();
    private final AtomicInteger attempts = new AtomicInteger();
    private final AtomicInteger identifies = new AtomicInteger();
    private final AtomicInteger resumes = new AtomicInteger();
    private volatile @Nullable WebSocket current;
    private volatile boolean refusing;
    private volatile boolean hangingUp;
    private volatile boolean allowsIntents = true;
    private volatile boolean allowsWords;
    private volatile boolean showsAllWords;

    LocalGateway(String token) throws InterruptedException {
        super(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
        this.token = token;
        setReuseAddr(true);
        setTcpNoDelay(true);
        setDaemon(true);
        start();
        if (!started.await(120, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the local gateway does not start");
        }
    }

    /** Where it listens. */
    public String url() {
        return "ws://127.0.0.1:" + getPort() + "/";
    }

    /** How often the bot tried to connect. */
    public int attempts() {
        return attempts.get();
    }

    /** How often the bot began a session. */
    public int identifies() {
        return identifies.get();
    }

    /** How often the bot took a session up again. */
    public int resumes() {
        return resumes.get();
    }

    /** What the bot has shown of itself below its name, the latest last. */
    public List<String> shownPresences() {
        return presences.stream()
                .map(presence -> presence.at("/activities/0/state").asText())
                .toList();
    }

    /** Whether to refuse every connection before it opens. */
    public void refuse(boolean isRefusing) {
        this.refusing = isRefusing;
    }

    /** Whether to close every connection as soon as it opens, as a proxy with no back end does. */
    public void hangUp(boolean isHangingUp) {
        this.hangingUp = isHangingUp;
    }

    /** From now on the application may use no intent at all. */
    public void disallowIntents() {
        allowsIntents = false;
    }

    /** From now on the application may ask for the words of all messages. */
    public void allowWords() {
        allowsWords = true;
    }

    /** Whether the bot has asked for the words of all messages. */
    boolean showsAllWords() {
        return showsAllWords;
    }

    /** Opens a thread, which a session that begins later finds in the guild. */
    void open(ObjectNode thread) {
        threads.add(thread);
        dispatch("THREAD_CREATE", thread);
    }

    /** Sends an event, and keeps it for a session that comes back. */
    synchronized void dispatch(String type, JsonNode data) {
        ObjectNode event = Json.object().put("op", 0).put("s", ++sent).put("t", type);
        event.set("d", data);
        history.add(event);
        if (history.size() > MAX_HISTORY_LENGTH) {
            history.removeFirst();
        }
        WebSocket open = current;
        if (open != null) {
            send(open, event);
        }
    }

    /** Asks the bot to connect again (op 7). */
    public synchronized void askToReconnect() {
        WebSocket open = current;
        if (open != null) {
            send(open, Json.object("{\"op\":7,\"s\":null,\"t\":null,\"d\":null}"));
        }
    }

    /** Declares the session invalid (op 9). */
    public synchronized void invalidateSession(boolean mayResume) {
        WebSocket open = current;
        if (open != null) {
            send(open, Json.object("{\"op\":9,\"s\":null,\"t\":null,\"d\":%s}".formatted(mayResume)));
        }
    }

    /** Breaks the connection without a word. */
    public synchronized void cut() {
        WebSocket open = current;
        if (open != null) {
            open.closeConnection(1006, "cut");
        }
    }

    /** Ends the connection with a code of Discord's. */
    public synchronized void closeWith(int code) {
        WebSocket open = current;
        if (open != null) {
            open.close(code, "closed by the local Discord");
        }
    }

    @Override
    public ServerHandshakeBuilder onWebsocketHandshakeReceivedAsServer(
            WebSocket connection, Draft draft, ClientHandshake request) throws InvalidDataException {
        attempts.incrementAndGet();
        if (refusing) {
            throw new InvalidDataException(1013, "refused");
        }
        return super.onWebsocketHandshakeReceivedAsServer(connection, draft, request);
    }

    @Override
    public synchronized void onOpen(WebSocket connection, ClientHandshake handshake) {
        if (hangingUp) {
            connection.close(1001, "no back end");
            return;
        }
        connection.setAttachment(new Deflater());
        send(connection, Json.object("{\"op\":10,\"s\":null,\"t\":null,\"d\":{\"heartbeat_interval\":41250}}"));
    }

    @Override
    public synchronized void onMessage(WebSocket connection, String text) {
        JsonNode message = Json.read(text);
        JsonNode data = message.path("d");
        switch (message.path("op").asInt()) {
            case 1 -> send(connection, Json.object("{\"op\":11,\"s\":null,\"t\":null,\"d\":null}"));
            case 2 -> identify(connection, data);
            case 3 -> presences.add(data);
            case 6 -> resume(connection, data);
            default -> {}
        }
    }

    private void identify(WebSocket connection, JsonNode data) {
        if (!data.path("token").asText().equals(token)) {
            connection.close(4004, "Authentication failed.");
        } else if (!allowsIntents || isPrivileged(data.path("intents").asInt())) {
            connection.close(4014, "Disallowed intent(s).");
        } else {
            identifies.incrementAndGet();
            current = connection;
            showsAllWords = (data.path("intents").asInt() & WORDS) != 0;
            history.clear();
            sent = 0;
            dispatch("READY", GuildPayloads.ready("session-" + attempts, url()));
            ObjectNode guild = GuildPayloads.guild();
            guild.withArray("threads").addAll(threads);
            dispatch("GUILD_CREATE", guild);
        }
    }

    private boolean isPrivileged(int intents) {
        return (intents & (allowsWords ? PRIVILEGED & ~WORDS : PRIVILEGED)) != 0;
    }

    private void resume(WebSocket connection, JsonNode data) {
        current = connection;
        int seen = data.path("seq").asInt();
        history.stream().filter(event -> event.path("s").asInt() > seen).forEach(event -> send(connection, event));
        dispatch("RESUMED", Json.object());
        resumes.incrementAndGet();
    }

    /** Called with the lock held: one stream has one order. */
    private void send(WebSocket connection, JsonNode message) {
        if (!connection.isOpen()) {
            return;
        }
        Deflater deflater = connection.getAttachment();
        byte[] plain = message.toString().getBytes(StandardCharsets.UTF_8);
        deflater.setInput(plain);
        byte[] packed = new byte[plain.length + 256];
        int length = deflater.deflate(packed, 0, packed.length, Deflater.SYNC_FLUSH);
        try {
            connection.send(java.util.Arrays.copyOf(packed, length));
        } catch (WebsocketNotConnectedException e) {
            // It has broken in between; what was sent is replayed.
        }
    }

    /** Called with the connection's own lock held, for which others wait who hold this one: so it must not wait itself. */
    @Override
    public void onClose(WebSocket connection, int code, String reason, boolean byRemote) {
        if (connection.equals(current)) {
            current = null;
        }
    }

    @Override
    public void onError(@Nullable WebSocket connection, Exception fault) {
        // A connection that breaks is part of the play.
    }

    @Override
    public void onStart() {
        started.countDown();
    }
}
