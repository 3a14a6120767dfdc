package org.sena.privacy.web.mydata;

import java.util.List;
import java.util.stream.Collectors;
import org.sena.privacy.api.Consent;
import org.sena.web.kit.Page;

/** What ends with an account. */
public final class LeaveView {

    private final Page page;
    private final List<Consent> ending;

    LeaveView(Page page, List<Consent> ending) {
        this.page = page;
        this.ending = ending;
    }

    public boolean endsSomething() {
        return !ending.isEmpty();
    }

    /** One sentence each. */
    public List<String> ends() {
        return ending.stream()
                .map(
                        consent ->
                                page.text(
                                        "leave.ends." + consent.purpose(), consent.recipientName()))
                .distinct()
                .collect(Collectors.toUnmodifiableList());
    }
}
