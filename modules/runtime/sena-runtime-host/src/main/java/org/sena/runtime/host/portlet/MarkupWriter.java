package org.sena.runtime.host.portlet;

import java.io.Writer;

/** Keeps what is written, without locks: one request is one thread. */
final class MarkupWriter extends Writer {

    private final StringBuilder text = new StringBuilder(8192);

    CharSequence text() {
        return text;
    }

    @Override
    public void write(int c) {
        text.append((char) c);
    }

    @Override
    public void write(char[] characters, int offset, int length) {
        text.append(characters, offset, length);
    }

    @Override
    public void write(String string) {
        text.append(string);
    }

    @Override
    public void write(String string, int offset, int length) {
        text.append(string, offset, offset + length);
    }

    @Override
    public void flush() {
        // nothing is held back
    }

    @Override
    public void close() {
        // nothing to give back
    }
}
