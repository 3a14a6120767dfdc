package org.sena.referral.web.ourservices;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.portlet.Portlet;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.Availability;
import org.sena.directory.api.workflow.IncompleteRecordException;
import org.sena.directory.api.workflow.Intake;
import org.sena.directory.api.workflow.ServiceIntake;
import org.sena.identity.api.NotAllowedException;
import org.sena.referral.api.statistics.ReferralFigures;
import org.sena.web.kit.Page;
import org.sena.web.kit.PortletSettings;
import org.sena.web.kit.SenaPortlet;
import org.sena.web.kit.Submission;
import org.sena.web.kit.View;

/** An organisation's services: open to new people, waiting list or full, in one click. */
@Component(service = Portlet.class)
@PortletSettings(
        javax_portlet_name = "sena_our_services",
        javax_portlet_display$_$name = "SENA our services",
        javax_portlet_resource$_$bundle = "content.OurServices")
public class OurServicesPortlet extends SenaPortlet {

    private static final List<String> SAYINGS =
            List.of(
                    Availability.OPEN.name(),
                    Availability.WAITING_LIST.name(),
                    Availability.FULL.name());

    private static final int LONGEST_ALERT = 500;

    @Reference private Intake intake;
    @Reference private ReferralFigures figures;

    public OurServicesPortlet() {
        super("org.sena.referral.web.views");
        render("services", this::services);
        render("service", this::service);
        action("say", this::say);
        action("room", this::room);
        action("close", this::close);
        action("reopen", this::reopen);
    }

    private View services(Page page) {
        return View.of(
                "ourservices/services",
                page.text("ours.title"),
                OurServicesView.of(page, intake.own(), figures.openNow()));
    }

    private View service(Page page) {
        Optional<ServiceIntake> service = find(page.parameter("id"));

        return service.map(
                        one ->
                                View.of(
                                        "ourservices/service",
                                        one.name(),
                                        new OneServiceView(page, one, figures.openNow())))
                .orElseGet(() -> services(page));
    }

    /** One of the actor's own; anybody else's is none. */
    private Optional<ServiceIntake> find(Optional<String> id) {
        return intake.own().stream()
                .filter(one -> id.equals(Optional.of(one.serviceId())))
                .findAny();
    }

    private ServiceIntake mine(Submission in) {
        return find(in.parameter("id")).orElseThrow(() -> new NotAllowedException("intake"));
    }

    private void say(Submission in) {
        ServiceIntake service = mine(in);
        String said = in.parameter("availability").filter(SAYINGS::contains).orElse("");

        if (said.isEmpty()) {
            in.form().reject("ours.error.say");
            in.showAgain();

            return;
        }

        intake.say(service.serviceId(), Availability.valueOf(said));
        in.say("ours.said." + said, service.name());
        in.show("services");
    }

    private void room(Submission in) {
        ServiceIntake service = mine(in);
        OptionalInt capacity =
                in.form()
                        .wholeNumber("capacity")
                        .called(in.texts().get("ours.capacity.called"))
                        .between(1, Intake.MOST)
                        .value();

        if (!in.form().isValid()) {
            in.showAgain();

            return;
        }

        intake.capacity(service.serviceId(), capacity);
        in.say("ours.capacity.done", service.name());
        in.show("service", "id", service.serviceId());
    }

    private void close(Submission in) {
        ServiceIntake service = mine(in);
        String alert =
                in.form()
                        .text("alert")
                        .called(in.texts().get("ours.alert.called"))
                        .required("ours.alert.required")
                        .max(LONGEST_ALERT)
                        .value();

        if (in.form().isValid()) {
            try {
                intake.closeForNow(service.serviceId(), alert);
            } catch (IncompleteRecordException e) {
                in.form().reject("alert", "ours.alert.personal");
            }
        }

        if (!in.form().isValid()) {
            in.showAgain();

            return;
        }

        in.say("ours.close.done", service.name());
        in.show("services");
    }

    private void reopen(Submission in) {
        ServiceIntake service = mine(in);

        intake.reopen(service.serviceId());
        in.say("ours.reopen.done", service.name());
        in.show("services");
    }
}
