package org.sena.runtime.host.input;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sena.runtime.host.stub.Requests;
import org.sena.runtime.host.stub.Stub;

class InputTest {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String MULTIPART = "multipart/form-data; boundary=x";

    private final Input input = new Input(20, 40);

    private Values read(Stub request) throws RefusedInputException, IOException {
        return input.read(request.as(HttpServletRequest.class));
    }

    private static Part part(String name, String file, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);

        return new Stub()
                .with("getName", name)
                .with("getSubmittedFileName", file)
                .with("getSize", (long) bytes.length)
                .with("getInputStream", arguments -> new ByteArrayInputStream(bytes))
                .as(Part.class);
    }

    @Test
    void a_forms_values_come_after_those_of_the_address() throws Exception {
        Values values = read(Requests.post("a=1&p_p_id=x", FORM + "; charset=UTF-8", "a=2"));

        assertArrayEquals(new String[] {"1", "2"}, values.byName().get("a"));
        assertEquals("x", values.first("p_p_id", "gone"));
    }

    @Test
    void the_address_of_a_multipart_form_keeps_its_values() throws Exception {
        Values values =
                read(
                        Requests.post("p_p_id=x&a=1", MULTIPART, "whatever")
                                .with(
                                        "getParts",
                                        List.of(
                                                part("a", null, "é"),
                                                part("f", "file.txt", "not a value"))));

        assertEquals("x", values.first("p_p_id", "gone"));
        assertArrayEquals(new String[] {"1", "é"}, values.byName().get("a"));
        assertEquals("gone", values.first("f", "gone"));
    }

    @ParameterizedTest
    @ValueSource(strings = {FORM, MULTIPART, "text/plain"})
    void a_body_that_is_too_long_is_refused(String type) {
        RefusedInputException thrown =
                assertThrows(
                        RefusedInputException.class,
                        () -> read(Requests.post(null, type, "a=" + "x".repeat(50))));

        assertEquals(413, thrown.reason().status());
    }

    @Test
    void a_body_that_hides_its_length_is_counted() {
        RefusedInputException thrown =
                assertThrows(
                        RefusedInputException.class,
                        () ->
                                read(
                                        Requests.post(null, FORM, "a=" + "x".repeat(50))
                                                .with("getContentLengthLong", -1L)));

        assertEquals(413, thrown.reason().status());
    }

    @Test
    void a_broken_multipart_form_is_refused() {
        RefusedInputException thrown =
                assertThrows(
                        RefusedInputException.class,
                        () ->
                                read(
                                        Requests.post(null, MULTIPART, "broken")
                                                .with(
                                                        "getParts",
                                                        arguments -> {
                                                            throw new IllegalStateException();
                                                        })));

        assertEquals(400, thrown.reason().status());
    }

    @Test
    void a_file_whose_name_the_container_refuses_is_refused_and_forgotten() throws Exception {
        Part file =
                new Stub()
                        .with("getName", "f")
                        .with(
                                "getSubmittedFileName",
                                arguments -> {
                                    throw new UnsupportedOperationException("Invalid file name");
                                })
                        .as(Part.class);
        Stub request = Requests.post(null, MULTIPART, "x").with("getParts", List.of(file));

        RefusedInputException thrown =
                assertThrows(RefusedInputException.class, () -> read(request));

        assertEquals(400, thrown.reason().status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "a\u0000b"})
    void nul_in_a_part_is_refused(String content) {
        Stub request =
                Requests.post(null, MULTIPART, "x")
                        .with("getParts", List.of(part("a", null, content)));

        RefusedInputException thrown =
                assertThrows(RefusedInputException.class, () -> read(request));

        assertEquals(400, thrown.reason().status());
    }

    @Test
    void parts_that_cannot_be_read_are_forgotten_without_a_word() {
        Stub request =
                Requests.post(null, "multipart/form-data", "x")
                        .with(
                                "getParts",
                                arguments -> {
                                    throw new UncheckedIOException(new IOException("no boundary"));
                                });

        assertDoesNotThrow(() -> Input.forget(request.as(HttpServletRequest.class)));
    }
}
