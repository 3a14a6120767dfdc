package org.sena.operations;

import java.time.Duration;

/** Counts answers and how long people and machines waited for them. */
public interface RequestMeter {

    /**
     * @param route what was asked for, as one of a few dozen words: the page or the operation,
     *     without ids. After the first hundred, further ones are not counted.
     * @param method of HTTP
     * @param status of HTTP
     */
    void answered(String route, String method, int status, Duration took);
}
