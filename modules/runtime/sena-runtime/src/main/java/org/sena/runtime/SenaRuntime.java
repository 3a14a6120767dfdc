package org.sena.runtime;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BooleanSupplier;
import org.osgi.framework.BundleContext;
import org.sena.runtime.config.ConfigFiles;
import org.sena.runtime.config.RuntimeConfig;
import org.sena.runtime.database.ConnectionPools;
import org.sena.runtime.database.DataFolder;
import org.sena.runtime.database.Database;
import org.sena.runtime.database.Databases;
import org.sena.runtime.database.StartTurn;
import org.sena.runtime.failure.StartFailure;
import org.sena.runtime.framework.Components;
import org.sena.runtime.framework.SenaFramework;
import org.sena.runtime.persistence.Persistence;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A running suite: PostgreSQL, GA112's persistence classes, Equinox and every bundle of the home.
 *
 * <p>One at a time in a process: Liferay's classes keep what they work with in static fields.
 */
public final class SenaRuntime implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SenaRuntime.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final RuntimeConfig config;

    /** What runs, the latest first; closed in this order. */
    private final Deque<AutoCloseable> running = new ArrayDeque<>();

    private SenaFramework framework;
    private volatile boolean started;

    private SenaRuntime(RuntimeConfig config) {
        this.config = config;
    }

    /**
     * Starts everything, and returns when every component of every bundle has what it needs.
     *
     * @throws StartFailure if it can't, with one line that says why and what to do; nothing is left
     *     running then
     */
    public static SenaRuntime start(RuntimeConfig config) {
        ConfigFiles files = new ConfigFiles(config.configs());
        files.check();
        Logging.follow(files.logback());
        Port.check(config);
        SenaRuntime runtime = new SenaRuntime(config);
        try {
            runtime.open();
            return runtime;
        } catch (InterruptedException e) {
            runtime.close();
            Thread.currentThread().interrupt();
            throw new StartFailure("The start was interrupted", e);
        } catch (RuntimeException e) {
            runtime.close();
            throw e;
        }
    }

    /** The context of the framework's system bundle. */
    public BundleContext context() {
        return framework.context();
    }

    /** Where it answers, without a slash at the end. */
    public String baseUrl() {
        return config.baseUrl();
    }

    /**
     * Waits until the first page answers with the content of all its portlets, and returns its
     * address.
     *
     * @throws StartFailure if it does not; the runtime still runs then
     */
    public String awaitFirstPage() throws InterruptedException {
        FirstPage page = new FirstPage(config.baseUrl());
        page.await(PATIENCE);
        return page.address().toString();
    }

    /** Waits until somebody stops the framework. */
    public void awaitStop() throws InterruptedException {
        framework.awaitStop();
    }

    /**
     * Lets those who were promised an answer have it, then stops everything within ten seconds. A
     * second call does nothing.
     */
    @Override
    public synchronized void close() {
        if (framework != null && !running.isEmpty()) {
            new BeforeStop(framework.context()).run();
        }
        while (!running.isEmpty()) {
            close(running.pop());
        }
    }

    private void open() throws InterruptedException {
        DataFolder data = keep(DataFolder.open(config.data(), config.keepData()));
        // PostgreSQL and the framework's resolving take a second each, and don't need each other.
        CompletableFuture<SenaFramework> launching =
                CompletableFuture.supplyAsync(() -> SenaFramework.launch(config, data.framework()));
        keep(() -> launching.thenAccept(SenaFramework::close).exceptionally(e -> null).join());
        Database database = keep(Databases.open(config, data));
        ConnectionPools pools = keep(new ConnectionPools(database));
        framework = keep(join(launching));
        sayWhenStarted();
        try (StartTurn turn = StartTurn.take(pools.records())) {
            startBundles(Persistence.open(framework.context(), pools));
        }
        started = true;
    }

    /** Pages come one after the other: until all are there, nobody is to be sent here. */
    private void sayWhenStarted() {
        framework
                .context()
                .registerService(
                        BooleanSupplier.class,
                        () -> started,
                        new Hashtable<>(Map.of("sena.host", "ready")));
    }

    private void startBundles(Persistence persistence) throws InterruptedException {
        List<String> problems = new ArrayList<>(framework.startBundles());
        problems.addAll(0, persistence.problems());
        if (problems.isEmpty()) {
            problems.addAll(new Components(framework.context()).awaitSatisfied(PATIENCE));
        }
        if (!problems.isEmpty()) {
            throw new StartFailure(String.join("; ", problems));
        }
    }

    private <T extends AutoCloseable> T keep(T part) {
        running.push(part);
        return part;
    }

    private static SenaFramework join(CompletableFuture<SenaFramework> launching) {
        try {
            return launching.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof StartFailure) {
                throw (StartFailure) e.getCause();
            }
            throw e;
        }
    }

    private static void close(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) { // Declared so; what is below must still be closed.
            LOG.warn("{} did not stop cleanly", part.getClass().getSimpleName(), e);
        }
    }
}
