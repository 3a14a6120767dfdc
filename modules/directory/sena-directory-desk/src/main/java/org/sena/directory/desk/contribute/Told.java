package org.sena.directory.desk.contribute;

import java.util.Optional;
import org.sena.web.kit.SharedSession;

/** What the visitor told us last: kept in the session, so that sending it twice tells it once. */
public final class Told {

    private static final String NAME = "directory.told";

    private final String token;
    private final String reference;
    private final String code;

    Told(String token, String reference, String code) {
        this.token = token;
        this.reference = reference;
        this.code = code;
    }

    static Optional<Told> last(SharedSession session) {
        return session.read(NAME)
                .map(kept -> kept.split(" ", -1))
                .filter(parts -> parts.length == 3)
                .map(parts -> new Told(parts[0], parts[1], parts[2]));
    }

    void keep(SharedSession session) {
        session.write(NAME, token + " " + reference + " " + code);
    }

    boolean isFrom(String form) {
        return !token.isEmpty() && token.equals(form);
    }

    public String reference() {
        return reference;
    }

    public String code() {
        return code;
    }
}
