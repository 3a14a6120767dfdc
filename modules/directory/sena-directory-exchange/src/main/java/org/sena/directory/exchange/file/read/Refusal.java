package org.sena.directory.exchange.file.read;

import org.sena.directory.api.exchange.FileRefusedException;

/** Why a file is refused, in words. */
public final class Refusal {

    private Refusal() {}

    /**
     * @param code of the sentence
     * @param arguments what stands in it
     */
    public static FileRefusedException of(String code, Object... arguments) {
        return new FileRefusedException(code, Words.of(code, arguments));
    }

    /** A workbook that can't be read. */
    static FileRefusedException damaged(Exception cause) {
        FileRefusedException refused = of("file.damaged");

        refused.initCause(cause);

        return refused;
    }
}
