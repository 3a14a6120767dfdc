package org.sena.directory.desk.setup;

import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.List;
import java.util.Optional;
import org.sena.directory.api.Organisation;
import org.sena.directory.api.OrganisationPage;
import org.sena.web.kit.Page;

/** Whose new service it is. */
public final class NewServiceView {

    private final Page page;
    private final boolean own;
    private final Optional<OrganisationPage> found;

    NewServiceView(Page page, boolean own, Optional<OrganisationPage> found) {
        this.page = page;
        this.own = own;
        this.found = found;
    }

    /** True for a provider, whose organisation is known. */
    public boolean isOwn() {
        return own;
    }

    public String beginUrl() {
        return page.actionUrl("begin-service");
    }

    public String words() {
        return page.parameter("words").orElse("");
    }

    public boolean isSearched() {
        return found.isPresent();
    }

    public List<Choice> organisations() {
        return found.map(OrganisationPage::hits).orElse(List.of()).stream()
                .map(organisation -> new Choice(page, organisation))
                .collect(toUnmodifiableList());
    }

    /** An organisation that was found. */
    public static final class Choice {

        private final Page page;
        private final Organisation organisation;

        Choice(Page page, Organisation organisation) {
            this.page = page;
            this.organisation = organisation;
        }

        public String name() {
            return organisation.name();
        }

        public String beginUrl() {
            return page.actionUrl("begin-service", "organisation", organisation.id());
        }
    }
}
