package org.sena.referral.web.agreement;

import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.List;
import org.sena.directory.api.Organisation;
import org.sena.web.kit.Page;

/** Finding the organisation that an agreement is made with. */
public final class ChooseView {

    private final Page page;
    private final List<Organisation> found;

    ChooseView(Page page, List<Organisation> found) {
        this.page = page;
        this.found = found;
    }

    public String words() {
        return page.parameter("words").orElse("");
    }

    public boolean isAsked() {
        return !words().isEmpty();
    }

    public List<Found> found() {
        return found.stream()
                .map(
                        one ->
                                new Found(
                                        one.name(),
                                        page.renderUrl("organisation", "organisation", one.id())))
                .collect(toUnmodifiableList());
    }

    /** An organisation of the directory. */
    public static final class Found {

        private final String name;
        private final String url;

        Found(String name, String url) {
            this.name = name;
            this.url = url;
        }

        public String name() {
            return name;
        }

        public String url() {
            return url;
        }
    }
}
