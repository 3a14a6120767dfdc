package org.sena.referral.web.ourservices;

import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sena.directory.api.Availability;
import org.sena.directory.api.ServiceStatus;
import org.sena.directory.api.workflow.ServiceIntake;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Tone;

/** A service and whether it takes people, ready to be shown. */
public final class OneServiceView {

    private final Page page;
    private final ServiceIntake service;
    private final int open;

    /**
     * @param open open referrals by service
     */
    OneServiceView(Page page, ServiceIntake service, Map<String, Integer> open) {
        this.page = page;
        this.service = service;
        this.open = open.getOrDefault(service.serviceId(), 0);
    }

    public String name() {
        return service.name();
    }

    public String url() {
        return page.renderUrl("service", "id", service.serviceId());
    }

    public String state() {
        return page.text(isClosed() ? "ours.closed" : "ours.is." + service.availability());
    }

    public Tone tone() {
        if (isClosed()) {
            return Tone.NEUTRAL;
        }

        switch (service.availability()) {
            case OPEN:
                return Tone.SUCCESS;
            case WAITING_LIST:
                return Tone.WARNING;
            case FULL:
                return Tone.DANGER;
            default:
                return Tone.NEUTRAL;
        }
    }

    /** How many it helps and how many it can, and what everybody reads while it is closed. */
    public List<String> facts() {
        List<String> facts = new ArrayList<>();

        facts.add(page.count("ours.open", open));

        if (service.capacity().isPresent()) {
            facts.add(page.count("ours.capacity", service.capacity().getAsInt()));
        }

        if (isClosed()) {
            service.alert().ifPresent(alert -> facts.add(page.text("ours.closed.alert", alert)));
        }

        return facts;
    }

    public boolean isClosed() {
        return service.status() == ServiceStatus.TEMPORARILY_CLOSED;
    }

    /** What can be said with one click: all but what it says now. */
    public List<Saying> sayings() {
        return Stream.of(Availability.OPEN, Availability.WAITING_LIST, Availability.FULL)
                .filter(one -> one != service.availability())
                .map(
                        one ->
                                new Saying(
                                        page.text("ours.say." + one),
                                        page.actionUrl(
                                                "say",
                                                "id",
                                                service.serviceId(),
                                                "availability",
                                                one.name())))
                .collect(toUnmodifiableList());
    }

    public String capacity() {
        return service.capacity().isPresent()
                ? Integer.toString(service.capacity().getAsInt())
                : "";
    }

    public String roomUrl() {
        return page.actionUrl("room", "id", service.serviceId());
    }

    public String closeUrl() {
        return page.actionUrl("close", "id", service.serviceId());
    }

    public String reopenUrl() {
        return page.actionUrl("reopen", "id", service.serviceId());
    }

    /** Something to say, with one click. */
    public static final class Saying {

        private final String text;
        private final String url;

        private Saying(String text, String url) {
            this.text = text;
            this.url = url;
        }

        public String text() {
            return text;
        }

        public String url() {
            return url;
        }
    }
}
