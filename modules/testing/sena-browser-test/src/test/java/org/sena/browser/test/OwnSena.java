package org.sena.browser.test;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.openqa.selenium.support.ui.FluentWait;

/** A SENA for one test, with a database that can be taken away and given back. */
public final class OwnSena implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient client = HttpClient.newHttpClient();
    private RunningSena sena;
    private final RunningDatabase database;

    private OwnSena(RunningSena sena, RunningDatabase database) {
        this.sena = sena;
        this.database = database;
    }

    public static OwnSena start() throws Exception {
        RunningSena sena = RunningSena.start();

        try {
            return new OwnSena(sena, new RunningDatabase(sena.data()));
        } catch (IOException | RuntimeException exception) {
            sena.close();

            throw exception;
        }
    }

    /** People without JavaScript. */
    public Visitors visitors() {
        return new Visitors(BrowserKind.WITHOUT_JAVASCRIPT, sena.address());
    }

    /** Kills SENA's process and starts it anew, on the same address, with the same records. */
    public void killAndStart() throws InterruptedException {
        kill();
        startAgain();
    }

    /** Ends SENA's process at once, as if the power went. */
    public void kill() {
        sena.kill();
    }

    /** Starts it anew after {@link #kill}, on the same address, with what it kept. */
    public void startAgain() throws InterruptedException {
        sena = sena.startAgain();
    }

    /** Where it listens on this machine. */
    public int port() {
        return URI.create(sena.address()).getPort();
    }

    /** Its database, past everything that SENA guards. Whoever gets it closes it. */
    public Connection connectToDatabase() throws Exception {
        return database.connect();
    }

    /** The folder of everything it keeps. */
    public Path data() {
        return sena.data();
    }

    /** Every line it wrote. */
    public List<String> log() {
        return sena.log();
    }

    public void loseDatabase() throws Exception {
        database.kill();
    }

    public void giveDatabaseBack() throws IOException {
        database.start();
    }

    /** Puts a file where the folder of the e-mails belongs. */
    public void breakMail() throws IOException {
        Files.createFile(mail());
    }

    public void mendMail() throws IOException {
        Files.delete(mail());
    }

    /** The e-mails that were sent, as they would go to a mail server. */
    public List<String> letters() throws IOException {
        List<String> letters = new ArrayList<>();

        try (DirectoryStream<Path> files = Files.newDirectoryStream(mail())) {
            for (Path file : files) {
                letters.add(Files.readString(file));
            }
        }

        return letters;
    }

    private Path mail() {
        return sena.data().resolve("mail");
    }

    /** What the health page answers now. */
    public HttpResponse<String> health() {
        try {
            return client.send(
                    HttpRequest.newBuilder(URI.create(sena.address() + "/o/sena/v1/health"))
                            .timeout(PATIENCE)
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException exception) {
            throw new AssertionError("The health page does not answer", exception);
        } catch (InterruptedException exception) {
            Thread.currentThread().interrupt();

            throw new IllegalStateException(exception);
        }
    }

    /** Waits until the health page answers so. */
    public void awaitHealth(Predicate<HttpResponse<String>> expected) {
        new FluentWait<>(this)
                .withTimeout(PATIENCE)
                .pollingEvery(Duration.ofMillis(200))
                .until(me -> expected.test(me.health()));
    }

    /** Ends both processes and removes the folder, whatever state the test left them in. */
    @Override
    public void close() throws Exception {
        try {
            sena.close();
        } finally {
            if (database.isRunning()) {
                database.kill();
            }
        }
    }
}
