package org.sena.runtime.host.stub;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.servlet.ReadListener;
import javax.servlet.ServletInputStream;
import javax.servlet.http.Cookie;

/** Requests as a container would hand them over. */
public final class Requests {

    private Requests() {}

    /** A GET with that query; null for none. */
    public static Stub get(String query) {
        Map<String, Object> attributes = new HashMap<>();

        return new Stub()
                .with("getMethod", "GET")
                .with("getQueryString", query)
                .with("getRemoteAddr", "192.0.2.1")
                .with("getContentLengthLong", -1L)
                .with("getAttribute", arguments -> attributes.get(arguments[0]))
                .with("setAttribute", arguments -> attributes.put("" + arguments[0], arguments[1]));
    }

    /** A POST of that body, with its length told. */
    public static Stub post(String query, String type, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);

        return get(query)
                .with("getMethod", "POST")
                .with("getContentType", type)
                .with("getContentLengthLong", (long) bytes.length)
                .with("getInputStream", stream(bytes));
    }

    public static Cookie[] cookies(String name, String value) {
        return new Cookie[] {new Cookie(name, value)};
    }

    /** Headers by name, in any case. */
    public static java.util.function.Function<Object[], Object> headers(
            Map<String, String> headers) {
        Map<String, String> byName = new HashMap<>();
        headers.forEach((name, value) -> byName.put(name.toLowerCase(Locale.ROOT), value));

        return arguments -> byName.get(("" + arguments[0]).toLowerCase(Locale.ROOT));
    }

    private static ServletInputStream stream(byte[] bytes) {
        ByteArrayInputStream in = new ByteArrayInputStream(bytes);

        return new ServletInputStream() {
            @Override
            public int read() {
                return in.read();
            }

            @Override
            public boolean isFinished() {
                return in.available() == 0;
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setReadListener(ReadListener listener) {
                throw new UnsupportedOperationException();
            }
        };
    }
}
