package org.sena.advice.web.danger;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sena.advice.api.SeenInDanger;
import org.sena.advice.web.ContactLines;
import org.sena.referral.api.GivenReferral;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.SummaryRow;

/** What is held of a person who is seen without their consent, ready to be shown. */
public final class SeenView {

    private final Page page;
    private final SeenInDanger seen;

    SeenView(Page page, SeenInDanger seen) {
        this.page = page;
        this.seen = seen;
    }

    public String reference() {
        return seen.item().reference();
    }

    public String itemUrl() {
        return page.renderUrl("item", "item", seen.item().id());
    }

    /** Until when it can be seen. */
    public String until() {
        return page.text("danger.seen.until", page.moment(seen.until()));
    }

    /** Empty when nothing is held. */
    public Optional<ContactLines> contact() {
        return seen.contact().map(details -> new ContactLines(page, details));
    }

    /** How to reach safely who is known from a request for help only. */
    public List<String> givenSafety() {
        return seen.given()
                .flatMap(GivenReferral::safeContact)
                .map(safe -> ContactLines.safety(page, safe))
                .orElseGet(() -> List.of(page.text("danger.seen.unsaid")));
    }

    /** What they gave with a request for help; none when it is not needed or not held. */
    public List<SummaryRow> given() {
        return seen.given().map(GivenReferral::payload).orElse(List.of()).stream()
                .map(item -> SummaryRow.of(item.label(), item.value()))
                .collect(Collectors.toUnmodifiableList());
    }

    /** Where it comes from. */
    public String givenTitle() {
        return page.text(
                "danger.seen.given", seen.given().map(GivenReferral::reference).orElse(""));
    }

    public List<SummaryRow> told() {
        return seen.told().stream()
                .map(line -> SummaryRow.of(line.label(), line.value()))
                .collect(Collectors.toUnmodifiableList());
    }
}
