package org.sena.browser.test.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A request in the making; everything in it can be wrong. */
final class Draft {

    private static final String FORM = "application/x-www-form-urlencoded";

    static final String BOUNDARY = "sena-hostile-boundary";

    private String method;
    private String path;
    private final List<Field> query = new ArrayList<>();
    private final List<Field> body = new ArrayList<>();
    private final List<String> headers = new ArrayList<>();
    private String host = "localhost";
    private String contentType = "";
    private byte[] rawBody;
    private final List<byte[]> parts = new ArrayList<>();

    Draft(String method, String address) {
        this.method = method;
        int mark = address.indexOf('?');
        path = mark < 0 ? address : address.substring(0, mark);
        if (mark >= 0) {
            query.addAll(Field.read(address.substring(mark + 1)));
        }
    }

    /** The place as it is meant to be asked, with the token of this person's visit. */
    static Draft of(Place place, Person person) {
        Draft draft = new Draft(place.method(), place.path());
        place.query().forEach(field -> draft.query.add(withToken(field, person)));
        place.body().forEach(field -> draft.body.add(withToken(field, person)));
        switch (place.sort()) {
            case FORM -> draft.contentType = FORM;
            case FILES -> draft.contentType = "multipart/form-data; boundary=" + BOUNDARY;
            case JSON -> {
                draft.contentType = "application/json";
                draft.rawBody = place.json().getBytes(StandardCharsets.UTF_8);
                person.key().ifPresent(key -> draft.header("Authorization: Bearer " + key));
            }
            default -> draft.contentType = "";
        }
        return draft;
    }

    private static Field withToken(Field field, Person person) {
        return field.name().equals("p_auth") ? field.with(person.token()) : field;
    }

    Draft form(String encoded) {
        contentType = FORM;
        body.addAll(Field.read(encoded));
        return this;
    }

    Draft header(String line) {
        headers.add(line);
        return this;
    }

    Draft raw(String type, byte[] content) {
        contentType = type;
        rawBody = content;
        return this;
    }

    /** One part of a form with files, head and all. */
    Draft part(String head, byte[] content) {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        part.writeBytes((head + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
        part.writeBytes(content);
        parts.add(part.toByteArray());
        contentType = "multipart/form-data; boundary=" + BOUNDARY;
        return this;
    }

    void host(String name) {
        host = name;
    }

    /** True when it asks for a site by another name, which only a configured one refuses. */
    boolean isToOther() {
        return !host.equals("localhost");
    }

    void method(String name) {
        method = name;
    }

    void path(String other) {
        path = other;
    }

    void contentType(String type) {
        contentType = type;
    }

    String method() {
        return method;
    }

    String path() {
        return path;
    }

    String contentType() {
        return contentType;
    }

    List<Field> query() {
        return query;
    }

    List<Field> body() {
        return body;
    }

    /** The request as it goes over the wire. */
    byte[] bytes(String cookies) {
        byte[] content = content();
        StringBuilder head = new StringBuilder(512);
        head.append(method).append(' ').append(path);
        if (!query.isEmpty()) {
            head.append('?').append(Field.joined(query));
        }
        head.append(" HTTP/1.1\r\nHost: ").append(host).append("\r\n");
        if (!cookies.isEmpty()) {
            head.append("Cookie: ").append(cookies).append("\r\n");
        }
        if (!contentType.isEmpty()) {
            head.append("Content-Type: ").append(contentType).append("\r\n");
        }
        headers.forEach(line -> head.append(line).append("\r\n"));
        if (content.length > 0 || !method.equals("GET")) {
            head.append("Content-Length: ").append(content.length).append("\r\n");
        }
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        request.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
        request.writeBytes(content);
        return request.toByteArray();
    }

    private byte[] content() {
        if (rawBody != null) {
            return rawBody;
        }
        if (!contentType.startsWith("multipart/")) {
            return Field.joined(body).getBytes(StandardCharsets.ISO_8859_1);
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (Field field : body) {
            all.writeBytes(
                    ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"")
                            .getBytes(StandardCharsets.ISO_8859_1));
            all.writeBytes(Field.bytes(field.name()));
            all.writeBytes("\"\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
            all.writeBytes(Field.bytes(field.value()));
            all.writeBytes("\r\n".getBytes(StandardCharsets.ISO_8859_1));
        }
        for (byte[] part : parts) {
            all.writeBytes(("--" + BOUNDARY + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            all.writeBytes(part);
            all.writeBytes("\r\n".getBytes(StandardCharsets.ISO_8859_1));
        }
        all.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.ISO_8859_1));
        return all.toByteArray();
    }
}
