package org.sena.web.kit;

/** What the pages know about the place they stand in; set once for the whole site. */
public interface Site {

    /** Path of the site's first page, without a slash at the end; {@code /web/sena} by default. */
    String basePath();

    /** Where the quick exit leads; {@code https://www.bbc.co.uk/weather} by default. */
    String quickExitUrl();

    /** Phone number of the Resident Advice Team as people read it; empty by default. */
    String advicePhone();

    /** When the Resident Advice Team answers the phone, in words; empty by default. */
    String adviceHours();

    /**
     * How the council calls itself towards residents, in running text: it decides how their data is
     * used. "the council" by default.
     */
    default String councilName() {
        return "the council";
    }

    /** Where people write about their data, or when they can't use a page; empty by default. */
    default String contactEmail() {
        return "";
    }

    /**
     * Where people sign in; it takes the address to come back to as {@code redirect}. {@code
     * /web/sena/login} by default.
     */
    default String signInUrl() {
        return basePath() + "/login";
    }
}
