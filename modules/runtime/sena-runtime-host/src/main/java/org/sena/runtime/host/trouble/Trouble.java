package org.sena.runtime.host.trouble;

import java.security.SecureRandom;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientException;
import org.sena.quiet.trace.QuietTrace;

/**
 * An exception that nobody foresaw, with the reference that stands on the page and in the log.
 *
 * @param reference eight letters and digits that can't be mistaken for one another
 * @param status 503 when the database is away, else 500
 * @param trace for the log: classes and places, and messages only where they hold ids alone
 */
public record Trouble(String reference, int status, String trace) {

    private static final String LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    public static Trouble with(Throwable thrown) {
        return new Trouble(
                newReference(), isDatabaseAway(thrown) ? 503 : 500, QuietTrace.of(thrown));
    }

    private static String newReference() {
        StringBuilder reference = new StringBuilder(LENGTH);
        RANDOM.ints(LENGTH, 0, LETTERS.length()).forEach(i -> reference.append(LETTERS.charAt(i)));

        return reference.toString();
    }

    /** Connection lost or refused (SQLSTATE 08), shutting down (57P), or no connection in time. */
    private static boolean isDatabaseAway(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientException
                    || cause instanceof SQLNonTransientConnectionException) {
                return true;
            }

            if (cause instanceof SQLException) {
                String state = ((SQLException) cause).getSQLState();

                if (state != null && (state.startsWith("08") || state.startsWith("57P"))) {
                    return true;
                }
            }
        }

        return false;
    }
}
