package dev.hatsugen.provider;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Names of hosts with name servers that answer, deny and keep silent. */
class HostLookupTest {

    private static final URI ADDRESS = URI.create("http://model.example:8080/v1");
    private static final Duration SHORT = Duration.ofMillis(50);

    @Test
    @Timeout(5)
    void silenceIsAServerThatIsNotThere() {
        CountDownLatch never = new CountDownLatch(1);
        HostLookup lookup = new HostLookup(SHORT, host -> never.await());
        assertThatThrownBy(() -> lookup.await(ADDRESS))
                .isInstanceOfSatisfying(ConnectException.class, e -> CallFailures.isUnreachable(e));
        never.countDown();
    }

    @Test
    void whatTheClientFindsOutItselfIsLeftToIt() {
        HostLookup denied = new HostLookup(SHORT.multipliedBy(100), host -> {
            throw new UnknownHostException(host);
        });
        assertThatCode(() -> denied.await(ADDRESS)).doesNotThrowAnyException();
        assertThatCode(() -> denied.await(URI.create("mailto:nobody"))).doesNotThrowAnyException();
        HostLookup known = new HostLookup(SHORT.multipliedBy(100));
        assertThatCode(() -> known.await(URI.create("http://127.0.0.1/"))).doesNotThrowAnyException();
    }
}
