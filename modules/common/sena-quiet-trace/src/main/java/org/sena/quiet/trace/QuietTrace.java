package org.sena.quiet.trace;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * A stack trace that tells no secrets. Messages of other people's exceptions can quote what a
 * person typed (a number that can't be parsed, a row that broke a constraint), so only SENA's own,
 * which hold ids, are kept.
 */
public final class QuietTrace {

    private static final int FRAMES = 30;
    private static final String OURS = "org.sena.";

    private QuietTrace() {}

    /** In one line: what it was, and the first place of ours it came through. */
    public static String shortOf(Throwable thrown) {
        String place = "";
        for (StackTraceElement frame : thrown.getStackTrace()) {
            if (frame.getClassName().startsWith(OURS)) {
                place = " at " + frame;
                break;
            }
        }
        return thrown.getClass().getName() + place;
    }

    /** Class, place and cause of each, one a line; begins with a line break. */
    public static String of(Throwable thrown) {
        StringBuilder trace = new StringBuilder();
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());

        for (Throwable cause = thrown; cause != null && seen.add(cause); cause = cause.getCause()) {
            String name = cause.getClass().getName();
            trace.append('\n').append(seen.size() == 1 ? "" : "caused by ").append(name);

            if (name.startsWith(OURS) && cause.getMessage() != null) {
                trace.append(": ").append(cause.getMessage());
            }

            StackTraceElement[] frames = cause.getStackTrace();

            for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
                trace.append("\n    at ").append(frames[i]);
            }
        }

        return trace.toString();
    }
}
