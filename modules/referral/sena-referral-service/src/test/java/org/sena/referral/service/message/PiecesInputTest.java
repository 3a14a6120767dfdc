package org.sena.referral.service.message;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PiecesInputTest {

    private final byte[][] pieces = {{1, 2, 3}, {}, {(byte) 0xff}};
    private final List<Integer> opened = new ArrayList<>();

    @Test
    void the_pieces_read_as_one() throws IOException {
        assertArrayEquals(new byte[] {1, 2, 3, (byte) 0xff}, input().readAllBytes());
        assertEquals(List.of(0, 1, 2), opened);
    }

    @Test
    void bytes_come_one_by_one_and_without_sign() {
        PiecesInput in = input();

        assertEquals(1, in.read());
        assertEquals(2, in.read());
        assertEquals(3, in.read());
        assertEquals(255, in.read());
        assertEquals(-1, in.read());
    }

    @Test
    void a_piece_is_opened_when_it_is_needed() {
        PiecesInput in = input();

        assertEquals(2, in.read(new byte[2], 0, 2));
        assertEquals(List.of(0), opened);
    }

    private PiecesInput input() {
        return new PiecesInput(
                pieces.length,
                number -> {
                    opened.add(number);
                    return pieces[number];
                });
    }
}
