package org.sena.referral.web.organisation;

import java.util.List;
import org.sena.identity.api.Person;
import org.sena.web.kit.view.Option;

/** What an organisation's list can be narrowed by. */
final class Choices {

    private final List<Person> colleagues;
    private final List<Option> services;
    private final String standing;
    private final boolean manager;

    /**
     * @param standing what the agreement means for the work here; empty when all is well
     */
    Choices(List<Person> colleagues, List<Option> services, String standing, boolean manager) {
        this.colleagues = colleagues;
        this.services = services;
        this.standing = standing;
        this.manager = manager;
    }

    List<Person> colleagues() {
        return colleagues;
    }

    List<Option> services() {
        return services;
    }

    String standing() {
        return standing;
    }

    /** True for who looks after the organisation's connections, too. */
    boolean isManager() {
        return manager;
    }
}
