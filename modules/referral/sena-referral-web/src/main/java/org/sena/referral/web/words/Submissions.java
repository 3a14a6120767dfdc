package org.sena.referral.web.words;

import java.util.UUID;

/** Tokens that tell a form sent twice from two forms. */
public final class Submissions {

    private Submissions() {}

    /** A new one; nobody can guess it. */
    public static String next() {
        return UUID.randomUUID().toString();
    }
}
