package org.sena.advice.web.person;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Option;

/** The form that looks for a person, and whom it found. */
public final class SearchView {

    private static final String REFERENCE = "SENA-[A-Z0-9-]{4,20}";

    private final Page page;
    private final Optional<String> found;
    private final long total;

    SearchView(Page page, Optional<String> found, Optional<String> total) {
        this.page = page;
        this.found = found;
        this.total =
                total.filter(number -> number.matches("\\d{1,9}")).map(Long::parseLong).orElse(0L);
    }

    /** True once somebody was looked for. */
    public boolean isAnswer() {
        return found.isPresent() && !page.form().isSent();
    }

    public String answer() {
        return total == 0 ? page.text("search.nobody") : page.count("search.found", total);
    }

    /** Where each of them is, called by their reference. */
    public List<Option> people() {
        return Arrays.stream(found.orElse("").split(","))
                .filter(reference -> reference.matches(REFERENCE))
                .map(ref -> Option.of(page.renderUrl("item", "item", ref), ref))
                .collect(Collectors.toUnmodifiableList());
    }
}
