package org.sena.referral.web.organisation;

import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.List;
import org.sena.referral.api.team.Member;
import org.sena.referral.api.team.Team;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Option;

/** Choosing who looks after a request from now on. */
public final class HandOverView {

    private final Page page;
    private final RequestView request;
    private final Team team;
    private final String me;

    HandOverView(Page page, RequestView request, Team team, String me) {
        this.page = page;
        this.request = request;
        this.team = team;
        this.me = me;
    }

    public RequestView request() {
        return request;
    }

    /** Everybody of the organisation who is here, but who looks after it now. */
    public List<Option> people() {
        String owner = request.detail().referral().ownerId().orElse("");

        return team.members().stream()
                .filter(one -> one.awayUntil().isEmpty())
                .filter(one -> !one.userId().equals(owner))
                .map(one -> Option.of(one.userId(), name(one)))
                .collect(toUnmodifiableList());
    }

    private String name(Member one) {
        return one.userId().equals(me) ? page.text("hand-over.me", one.name()) : one.name();
    }
}
