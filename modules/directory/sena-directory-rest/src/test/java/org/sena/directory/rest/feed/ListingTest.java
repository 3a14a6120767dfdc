package org.sena.directory.rest.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sena.directory.rest.query.Paging;
import org.sena.directory.rest.query.Parameters;

class ListingTest {

    @ParameterizedTest
    @CsvSource({
        // of, page, per page | pages, size, first, last
        "0, 1, 20, 1, 0, true, true",
        "20, 1, 20, 1, 20, true, true",
        "21, 1, 20, 2, 20, true, false",
        "21, 2, 20, 2, 1, false, true",
        "21, 9, 20, 2, 0, false, true",
        "21, 100000000, 100, 1, 0, false, true"
    })
    void an_envelope_says_where_the_page_is(
            int total, int page, int perPage, int pages, int size, boolean first, boolean last) {
        String empty = String.valueOf(size == 0);
        List<Integer> all = IntStream.range(0, total).boxed().collect(Collectors.toList());
        Listing<Integer> listing = Listing.of(all, paging(page, perPage));

        String v3 =
                String.format(
                        "{\"total_items\":%d,\"total_pages\":%d,\"page_number\":%d,\"size\":%d,"
                                + "\"first_page\":%b,\"last_page\":%b,\"empty\":%s,\"contents\":",
                        total, pages, page, size, first, last, empty);
        String v1 =
                String.format(
                        "{\"totalElements\":%d,\"totalPages\":%d,\"number\":%d,\"size\":%d,"
                                + "\"first\":%b,\"last\":%b,\"empty\":%s,\"content\":",
                        total, pages, page, size, first, last, empty);

        assertEquals(v3, start(listing.v3(ListingTest::number), v3.length()));
        assertEquals(v1, start(listing.v1(ListingTest::number), v1.length()));
    }

    @Test
    void a_page_holds_what_is_its_own() {
        Listing<Integer> listing = Listing.of(List.of(1, 2, 3, 4, 5), paging(2, 2));
        String json = new String(listing.v3(ListingTest::number), StandardCharsets.UTF_8);

        assertEquals("[3,4]}", json.substring(json.indexOf('[')));
    }

    private static Paging paging(int page, int perPage) {
        return Paging.v3(
                new Parameters(
                        Map.of(
                                "page", List.of(String.valueOf(page)),
                                "per_page", List.of(String.valueOf(perPage)))));
    }

    private static void number(Integer number, JsonGenerator json) {
        try {
            json.writeNumber(number);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String start(byte[] json, int length) {
        return new String(json, StandardCharsets.UTF_8).substring(0, length);
    }
}
