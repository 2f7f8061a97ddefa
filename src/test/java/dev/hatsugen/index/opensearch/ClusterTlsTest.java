package dev.hatsugen.index.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import dev.hatsugen.index.IndexSettings;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A node whose certificate no authority signed that Java knows. */
class ClusterTlsTest {

    private static final String PASSWORD = "of-the-test";

    private final Path folder;
    private final HttpsServer server;

    ClusterTlsTest(@TempDir Path folder) throws Exception {
        this.folder = folder;
        this.server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    @BeforeEach
    void start() throws Exception {
        keytool("-genkeypair", "-keyalg", "EC", "-dname", "CN=node", "-ext", "san=dns:localhost", "-validity", "2");
        keytool("-exportcert", "-rfc", "-file", folder.resolve("node.pem").toString());
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(folder.resolve("node.p12"))) {
            keys.load(in, PASSWORD.toCharArray());
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, 2);
            exchange.getResponseBody().write(new byte[] {'{', '}'});
            exchange.close();
        });
        server.start();
    }

    private void keytool(String... command) throws Exception {
        List<String> whole = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
        whole.addAll(List.of(command));
        whole.addAll(List.of(
                "-alias",
                "node",
                "-storetype",
                "PKCS12",
                "-storepass",
                PASSWORD,
                "-keystore",
                folder.resolve("node.p12").toString()));
        assertThat(new ProcessBuilder(whole).inheritIO().start().waitFor()).isZero();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private Cluster cluster(String host, @Nullable Path certificate) throws ClusterException {
        URI address = URI.create("https://" + host + ":" + server.getAddress().getPort());
        return new Cluster(new IndexSettings.OpenSearch(List.of(address), null, certificate, "minutes", 1));
    }

    @Test
    void aNamedCertificateIsTrusted() throws ClusterException {
        assertThat(cluster("localhost", folder.resolve("node.pem")).get("/")).isEmpty();
    }

    @Test
    void anUnknownCertificateIsNot() {
        assertIsOfCertificate("localhost", null);
    }

    @Test
    void aCertificateOfAnotherHostIsNot() {
        assertIsOfCertificate("127.0.0.1", folder.resolve("node.pem"));
    }

    @Test
    void aFileThatIsNoCertificateIsToldAsThat() throws Exception {
        assertIsOfCertificate("localhost", folder.resolve("missing.pem"));
        assertIsOfCertificate("localhost", Files.writeString(folder.resolve("a.pem"), "no certificate"));
    }

    private void assertIsOfCertificate(String host, @Nullable Path certificate) {
        assertThatThrownBy(() -> cluster(host, certificate).get("/"))
                .isInstanceOfSatisfying(
                        ClusterException.class, e -> assertThat(e.fault()).isEqualTo(ClusterFault.CERTIFICATE));
    }
}
