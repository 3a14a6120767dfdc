package org.sena.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrialUnpackingTest {

    private static final Optional<Flaw> NONE = Optional.empty();
    private static final Optional<Flaw> ENTITIES = Optional.of(Flaw.ENTITIES);
    private static final Optional<Flaw> TOO_LARGE = Optional.of(Flaw.TOO_LARGE);

    private final TrialUnpacking unpacking = new TrialUnpacking(100_000);

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32BE"})
    void a_document_type_is_found_in_every_encoding(String charset) throws IOException {
        byte[] part = "<?xml version='1.0'?><!DOCTYPE x>".getBytes(Charset.forName(charset));

        assertEquals(ENTITIES, unpacking.flaw(new ByteArrayInputStream(part)));
    }

    @ParameterizedTest
    @CsvSource({
        "<!DOCTYPE sst><sst/>, true",
        "<<!DOCTYPE sst>, true",
        "<!DOC<!DOCTYPE sst>, true",
        "<sst><!-- DOCTYPE --></sst>, false",
        "<!DOC TYPE sst>, false",
        "<!DOCTYP, false",
        "'', false",
    })
    void only_a_document_type_is_taken_for_one(String part, boolean isFound) throws IOException {
        assertEquals(isFound ? ENTITIES : NONE, unpacking.flaw(text(part)));
    }

    @ParameterizedTest
    @ValueSource(ints = {16_374, 16_376, 16_380, 16_383, 16_384, 40_000})
    void a_document_type_is_found_wherever_it_begins(int before) throws IOException {
        assertEquals(ENTITIES, unpacking.flaw(text(" ".repeat(before) + "<!DOCTYPE sst>")));
    }

    @Test
    void a_picture_may_hold_what_it_likes() throws IOException {
        assertEquals(NONE, unpacking.flaw(text("<!DOCTYPE svg>"), 100_000, false));
    }

    @ParameterizedTest
    @CsvSource({"100000, false", "100001, true", "10000000, true"})
    void a_part_may_fill_the_whole_and_no_byte_more(int size, boolean isTooLarge)
            throws IOException {
        assertEquals(isTooLarge ? TOO_LARGE : NONE, unpacking.flaw(text("0".repeat(size))));
    }

    @Test
    void all_parts_together_are_measured() throws IOException {
        assertEquals(NONE, unpacking.flaw(text("0".repeat(60_000))));
        assertEquals(NONE, unpacking.flaw(text("0".repeat(40_000))));
        assertEquals(TOO_LARGE, unpacking.flaw(text("0")));
    }

    @Test
    void one_part_can_be_kept_smaller_but_not_made_larger_than_what_is_left() throws IOException {
        assertEquals(NONE, unpacking.flaw(text("0".repeat(500)), 500, true));
        assertEquals(TOO_LARGE, unpacking.flaw(text("0".repeat(501)), 500, true));
        assertEquals(TOO_LARGE, unpacking.flaw(text("0".repeat(99_501)), 200_000, true));
    }

    private static InputStream text(String part) {
        return new ByteArrayInputStream(part.getBytes(StandardCharsets.UTF_8));
    }
}
