package org.sena.referral.service.send;

import java.sql.SQLException;

/** Tells a broken unique key from other troubles of a database. */
public final class UniqueKeys {

    /** Class 23 of the SQL standard: integrity constraint violation. */
    private static final String INTEGRITY = "23";

    private UniqueKeys() {}

    public static boolean isViolation(Throwable trouble) {
        for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException) {
                String state = ((SQLException) cause).getSQLState();
                return state != null && state.startsWith(INTEGRITY);
            }
        }
        return false;
    }
}
