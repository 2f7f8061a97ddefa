package dev.hatsugen.provider;

import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Waits for the address of a host, for so long: a client that asks for a connection waits for name servers that do not answer for as
 * long as the system does, which no interruption ends.
 */
final class HostLookup {

    private final Duration longest;
    private final Lookup names;

    HostLookup(Duration longest) {
        this(longest, InetAddress::getByName);
    }

    /** @param names asked instead of the system's name servers */
    HostLookup(Duration longest, Lookup names) {
        this.longest = longest;
        this.names = names;
    }

    /** Returns once an address is known. */
    @FunctionalInterface
    interface Lookup {
        void find(String host) throws UnknownHostException, InterruptedException;
    }

    /**
     * Returns once the host has an address or is known to have none, which the client says then; a proxy looks hosts up itself.
     *
     * @throws ConnectException if neither is known in time
     */
    void await(URI uri) throws ConnectException, InterruptedException {
        String host = uri.getHost();
        if (host == null || isBehindProxy(uri)) {
            return;
        }
        FutureTask<Void> lookup = new FutureTask<>(() -> {
            names.find(host);
            return null;
        });
        Thread.ofPlatform().daemon().name("host-lookup").start(lookup);
        try {
            lookup.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            ConnectException late = new ConnectException("no address of the host in time");
            late.initCause(e);
            throw late;
        } catch (ExecutionException e) { // there is none, or none may be asked for: so the client will find
            return;
        }
    }

    private static boolean isBehindProxy(URI uri) {
        ProxySelector proxies = ProxySelector.getDefault();
        return proxies != null && proxies.select(uri).stream().anyMatch(proxy -> proxy.type() != Proxy.Type.DIRECT);
    }
}
