package dev.hatsugen.index.opensearch;

import dev.hatsugen.messages.FileCause;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Trusts the certificates of one file and no others. */
final class TrustedAuthority {

    private TrustedAuthority() {}

    /** @param file one certificate or more, in PEM */
    static SSLContext of(Path file) throws ClusterException {
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
            trusted.load(null, null);
            for (Certificate certificate :
                    CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                trusted.setCertificateEntry("authority-" + trusted.size(), certificate);
            }
            TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            managers.init(trusted);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, managers.getTrustManagers(), null);
            return context;
        } catch (IOException e) {
            throw new ClusterException(ClusterFault.CERTIFICATE, FileCause.of(e), e);
        } catch (GeneralSecurityException e) {
            throw new ClusterException(ClusterFault.CERTIFICATE, file + " holds no certificate in PEM", e);
        }
    }
}
