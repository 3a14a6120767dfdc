package org.sena.runtime;

import java.util.concurrent.TimeUnit;
import org.sena.runtime.config.RuntimeConfig;
import org.sena.runtime.failure.StartFailure;
import org.slf4j.LoggerFactory;

/**
 * The command line: starts the suite, says when it is ready, and runs until it is told to stop; or
 * with the name of a command, does that and ends.
 */
public final class Main {

    private static final long SECONDS_TO_STOP = 10;

    private Main() {}

    public static void main(String[] arguments) {
        Thread hook = stopping(Thread.currentThread());
        Runtime.getRuntime().addShutdownHook(hook);
        if (Boolean.getBoolean("sena.stopWithParent")) {
            stopWithParent();
        }
        int status = run(arguments);
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            return; // The process ends already: somebody told it to stop.
        }
        System.exit(status);
    }

    /** Maven does not stop what it runs when it is told to stop itself. */
    private static void stopWithParent() {
        ProcessHandle.current()
                .parent()
                .ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(0)));
    }

    private static int run(String[] arguments) {
        try (SenaRuntime runtime = SenaRuntime.start(RuntimeConfig.of(System.getProperties()))) {
            if (arguments.length > 0) {
                return new Command(runtime.context()).run(arguments[0]);
            }
            System.out.println("SENA is ready at " + runtime.awaitFirstPage());
            runtime.awaitStop();
        } catch (InterruptedException e) {
            // Told to stop; the runtime is closed by now.
        } catch (StartFailure e) {
            System.err.println("SENA did not start. " + e.getMessage() + ".");
            return 1;
        } catch (RuntimeException e) {
            LoggerFactory.getLogger(Main.class).error("The start failed", e);
            System.err.println("SENA did not start because of a fault. The log above says more.");
            return 2;
        }
        return 0;
    }

    /** On SIGTERM or Ctrl-C the main thread closes what it has opened, also in mid-start. */
    private static Thread stopping(Thread main) {
        return new Thread(
                () -> {
                    main.interrupt();
                    try {
                        main.join(TimeUnit.SECONDS.toMillis(SECONDS_TO_STOP));
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                },
                "stop");
    }
}
