package org.sena.referral.web.organisation;

import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.sena.privacy.api.ContactMethod;
import org.sena.privacy.api.SafeContact;
import org.sena.referral.api.AttemptResult;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Option;

/** Noting an attempt to reach the person: only by the ways that they said are safe. */
public final class AttemptView {

    private final Page page;
    private final RequestView request;

    AttemptView(Page page, RequestView request) {
        this.page = page;
        this.request = request;
    }

    public RequestView request() {
        return request;
    }

    public List<Option> ways() {
        Set<ContactMethod> safe =
                request.detail().safeContact().map(SafeContact::methods).orElse(Set.of());

        return safe.stream()
                .map(way -> Option.of(way.name(), page.text("safe.way.option." + way)))
                .collect(toUnmodifiableList());
    }

    public List<Option> results() {
        return Arrays.stream(AttemptResult.values())
                .filter(result -> result != AttemptResult.MESSAGE_LEFT || mayLeave())
                .map(one -> Option.of(one.name(), page.text("attempt.result." + one)))
                .collect(toUnmodifiableList());
    }

    private boolean mayLeave() {
        return request.detail()
                .safeContact()
                .filter(safe -> safe.leaveMessage() == SafeContact.Leave.YES)
                .isPresent();
    }
}
