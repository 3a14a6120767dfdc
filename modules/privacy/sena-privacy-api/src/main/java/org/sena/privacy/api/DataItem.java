package org.sena.privacy.api;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * One thing about a person that can be consented to and disclosed by itself.
 *
 * <p>Its code is {@code NAME}, {@code PHONE}, {@code EMAIL}, {@code ADDRESS}, {@code POSTCODE},
 * {@code DOB}, {@code HOUSEHOLD}, {@code SAFE_CONTACT}, {@code RISK_BAND}, {@code REASON} (the
 * person's own words), {@code NEED:<need code>} or {@code ANSWER:<question id>}.
 */
public final class DataItem implements Comparable<DataItem> {

    public static final DataItem NAME = new DataItem("NAME");
    public static final DataItem PHONE = new DataItem("PHONE");
    public static final DataItem EMAIL = new DataItem("EMAIL");
    public static final DataItem ADDRESS = new DataItem("ADDRESS");
    public static final DataItem POSTCODE = new DataItem("POSTCODE");
    public static final DataItem DOB = new DataItem("DOB");
    public static final DataItem HOUSEHOLD = new DataItem("HOUSEHOLD");
    public static final DataItem SAFE_CONTACT = new DataItem("SAFE_CONTACT");
    public static final DataItem RISK_BAND = new DataItem("RISK_BAND");
    public static final DataItem REASON = new DataItem("REASON");

    private static final Pattern CODE =
            Pattern.compile(
                    "NAME|PHONE|EMAIL|ADDRESS|POSTCODE|DOB|HOUSEHOLD|SAFE_CONTACT|RISK_BAND|REASON"
                            + "|(NEED|ANSWER):[A-Za-z0-9_.-]{1,64}");

    private final String code;

    private DataItem(String code) {
        this.code = code;
    }

    /** That the person has this need. */
    public static DataItem need(String needCode) {
        return of("NEED:" + needCode);
    }

    /** What the person answered to this question. */
    public static DataItem answer(String questionId) {
        return of("ANSWER:" + questionId);
    }

    /**
     * The item of that code.
     *
     * @throws IllegalArgumentException when the code is none of those above
     */
    public static DataItem of(String code) {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("Not a data item: " + code);
        }

        return new DataItem(code);
    }

    public String code() {
        return code;
    }

    @Override
    public int compareTo(DataItem other) {
        return code.compareTo(other.code);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DataItem && code.equals(((DataItem) other).code);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
