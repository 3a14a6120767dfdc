package org.sena.referral.service.message;

import java.io.InputStream;
import java.util.Objects;
import java.util.function.IntFunction;

/** Pieces read one after the other as if they were whole; one of them is in memory at a time. */
final class PiecesInput extends InputStream {

    private final int count;
    private final IntFunction<byte[]> pieces;
    private int next;
    private byte[] current = new byte[0];
    private int at;

    /**
     * @param pieces gives the piece of a number from 0
     */
    PiecesInput(int count, IntFunction<byte[]> pieces) {
        this.count = count;
        this.pieces = pieces;
    }

    @Override
    public int read() {
        return fill() ? current[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] bytes, int from, int length) {
        Objects.checkFromIndexSize(from, length, bytes.length);
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int some = Math.min(length, current.length - at);
        System.arraycopy(current, at, bytes, from, some);
        at += some;
        return some;
    }

    private boolean fill() {
        while (at == current.length && next < count) {
            current = pieces.apply(next++);
            at = 0;
        }
        return at < current.length;
    }
}
