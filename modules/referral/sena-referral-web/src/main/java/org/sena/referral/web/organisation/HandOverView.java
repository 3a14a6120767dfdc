package org.sena.referral.web.organisation;

import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.List;
import org.sena.identity.api.Person;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Option;

/** Choosing who looks after a request from now on. */
public final class HandOverView {

    private final Page page;
    private final RequestView request;
    private final List<Person> team;
    private final String me;

    HandOverView(Page page, RequestView request, List<Person> team, String me) {
        this.page = page;
        this.request = request;
        this.team = team;
        this.me = me;
    }

    public RequestView request() {
        return request;
    }

    /** Everybody of the organisation but who looks after it now. */
    public List<Option> people() {
        String owner = request.detail().referral().ownerId().orElse("");

        return team.stream()
                .filter(one -> !one.userId().equals(owner))
                .map(one -> Option.of(one.userId(), name(one)))
                .collect(toUnmodifiableList());
    }

    private String name(Person one) {
        return one.userId().equals(me)
                ? page.text("hand-over.me", one.displayName())
                : one.displayName();
    }
}
