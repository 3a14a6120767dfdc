package org.sena.runtime.host.stub;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.servlet.ServletOutputStream;
import javax.servlet.WriteListener;
import javax.servlet.http.HttpServletResponse;

/** What a browser gets back. */
public final class Answer {

    private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final List<String> cookies = new ArrayList<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintWriter writer = new PrintWriter(bytes, true, StandardCharsets.UTF_8);
    private int status = 200;

    /** Itself as a container hands it over. */
    public HttpServletResponse asResponse() {
        return new Stub()
                .with("setStatus", arguments -> status = (int) arguments[0])
                .with("getStatus", arguments -> status)
                .with("setHeader", this::header)
                .with("addHeader", this::header)
                .with("getOutputStream", arguments -> stream())
                .with("getWriter", writer)
                .as(HttpServletResponse.class);
    }

    public int status() {
        return status;
    }

    /** Null when it was not sent. */
    public String header(String name) {
        return headers.get(name);
    }

    /** As sent, one for each {@code Set-Cookie}. */
    public List<String> cookies() {
        return cookies;
    }

    public String body() {
        writer.flush();

        return bytes.toString(StandardCharsets.UTF_8);
    }

    private Object header(Object[] arguments) {
        if (arguments[0].equals("Set-Cookie")) {
            cookies.add("" + arguments[1]);
        }

        return headers.put("" + arguments[0], "" + arguments[1]);
    }

    private ServletOutputStream stream() {
        return new ServletOutputStream() {
            @Override
            public void write(int b) {
                bytes.write(b);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new UnsupportedOperationException();
            }
        };
    }
}
