package org.sena.needs.rest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import javax.ws.rs.BadRequestException;

/** Reads a body as JSON is written (RFC 8259): UTF-8, whatever the host takes for granted. */
final class Utf8 {

    private static final String MARK = "\uFEFF";

    private Utf8() {}

    /**
     * @throws BadRequestException when it is in another encoding
     */
    static String read(byte[] body) {
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();

            return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
        } catch (CharacterCodingException e) {
            throw Problem.bad("Send the document as UTF-8.");
        }
    }
}
