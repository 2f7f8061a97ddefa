package dev.hatsugen;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.util.stream.Stream;

/** Looks names up as the machine does; in a {@link WatchedApplication} none but those of this machine. */
public final class WatchedNames extends InetAddressResolverProvider {

    @Override
    public InetAddressResolver get(Configuration configuration) {
        InetAddressResolver machine = configuration.builtinResolver();
        return WatchedApplication.isWatched() ? new Watched(machine) : machine;
    }

    @Override
    public String name() {
        return "watched names";
    }

    private record Watched(InetAddressResolver machine) implements InetAddressResolver {

        @Override
        public Stream<InetAddress> lookupByName(String host, LookupPolicy policy) throws UnknownHostException {
            if (WatchedApplication.isOwn(host)) {
                return machine.lookupByName(host, policy);
            }
            WatchedApplication.record("name " + host);
            throw new UnknownHostException(host);
        }

        @Override
        public String lookupByAddress(byte[] address) throws UnknownHostException {
            return machine.lookupByAddress(address);
        }
    }
}
