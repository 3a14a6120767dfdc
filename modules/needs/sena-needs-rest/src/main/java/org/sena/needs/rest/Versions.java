package org.sena.needs.rest;

import java.util.OptionalInt;
import javax.ws.rs.BadRequestException;
import javax.ws.rs.NotFoundException;

/** How versions are asked for in an address. */
final class Versions {

    private Versions() {}

    /**
     * @param text null when the address names none
     * @return empty: the newest
     * @throws BadRequestException when it is no version
     */
    static OptionalInt wanted(String text) {
        return (text == null) ? OptionalInt.empty() : OptionalInt.of(number(text));
    }

    /**
     * @throws BadRequestException when it is no version
     */
    static int number(String text) {
        if (!text.matches("[1-9][0-9]{0,8}")) {
            throw Problem.bad("Write the version as a whole number from 1.");
        }

        return Integer.parseInt(text);
    }

    static NotFoundException none() {
        return new NotFoundException(
                Problem.of(404, "Not found", "No such version of this questionnaire is published.")
                        .response());
    }
}
