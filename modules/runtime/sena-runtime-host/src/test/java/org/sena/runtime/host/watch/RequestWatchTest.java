package org.sena.runtime.host.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import javax.servlet.FilterChain;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServletRequest;
import org.junit.jupiter.api.Test;
import org.sena.runtime.host.stub.Answer;
import org.sena.runtime.host.stub.Requests;

class RequestWatchTest {

    private final List<String> counted = new ArrayList<>();
    private final RequestWatch watch =
            new RequestWatch(
                    (route, method, status, took) ->
                            counted.add(method + " " + route + " " + status));

    @Test
    void a_request_has_one_name_everywhere() throws Exception {
        List<String> inside = new ArrayList<>();

        Answer answer =
                pass(
                        (request, response) ->
                                inside.add(RequestName.of((HttpServletRequest) request)));

        assertEquals(List.of(answer.header("X-Request-Id")), inside);
    }

    @Test
    void another_request_has_another_name() throws Exception {
        assertNotEquals(
                pass((q, r) -> {}).header("X-Request-Id"),
                pass((q, r) -> {}).header("X-Request-Id"));
    }

    @Test
    void a_request_is_counted_when_it_is_answered() throws Exception {
        pass((q, r) -> {});

        assertEquals(List.of("GET /web/sena/needs 200"), counted);
    }

    @Test
    void a_request_that_breaks_off_is_counted_too() {
        assertThrows(
                ServletException.class,
                () ->
                        pass(
                                (q, r) -> {
                                    throw new ServletException("broken");
                                }));

        assertEquals(1, counted.size());
    }

    private Answer pass(FilterChain chain) throws Exception {
        Answer answer = new Answer();

        watch.doFilter(
                Requests.get(null)
                        .with("getRequestURI", "/web/sena/needs")
                        .as(HttpServletRequest.class),
                answer.asResponse(),
                chain);

        return answer;
    }
}
