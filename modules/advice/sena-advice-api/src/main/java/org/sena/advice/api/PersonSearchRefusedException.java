package org.sena.advice.api;

/** What was given does not tell people apart; nobody was looked for. */
public class PersonSearchRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PersonSearchRefusedException() {
        super("Give a reference, a phone number, an e-mail address, or a name with a postcode");
    }
}
