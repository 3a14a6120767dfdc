package org.sena.notification.service.webhook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

/** Whose certificates are trusted: those the machine trusts, and those of a file. */
final class Authorities {

    private static final String PKIX = "PKIX";

    private Authorities() {}

    /**
     * @param file certificates in PEM form; "" for none beside the machine's
     * @throws IllegalStateException when the file can't be read: better no calls than calls that
     *     nobody vouches for
     */
    static SSLContext context(String file) {
        try {
            if (file.isBlank()) {
                return SSLContext.getDefault();
            }

            KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());

            trusted.load(null, null);
            addMachines(trusted);
            add(trusted, Path.of(file));

            TrustManagerFactory trust = TrustManagerFactory.getInstance(PKIX);
            SSLContext context = SSLContext.getInstance("TLS");

            trust.init(trusted);
            context.init(null, trust.getTrustManagers(), null);

            return context;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("Can't read the certificates of " + file, e);
        }
    }

    private static void addMachines(KeyStore trusted) throws GeneralSecurityException {
        TrustManagerFactory machine = TrustManagerFactory.getInstance(PKIX);

        machine.init((KeyStore) null);

        for (TrustManager manager : machine.getTrustManagers()) {
            for (Certificate issuer : ((X509TrustManager) manager).getAcceptedIssuers()) {
                trusted.setCertificateEntry("machine-" + trusted.size(), issuer);
            }
        }
    }

    private static void add(KeyStore trusted, Path file)
            throws GeneralSecurityException, IOException {
        try (InputStream in = Files.newInputStream(file)) {
            for (Certificate authority :
                    CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                trusted.setCertificateEntry("own-" + trusted.size(), authority);
            }
        }
    }
}
