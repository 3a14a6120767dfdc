package org.sena.privacy.web.governance;

import javax.portlet.Portlet;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.web.kit.PortletSettings;
import org.sena.web.kit.SenaPortlet;

/** The pages of information governance. */
@Component(service = Portlet.class)
@PortletSettings(
        javax_portlet_name = "sena_governance",
        javax_portlet_display$_$name = "SENA information governance")
public class GovernancePortlet extends SenaPortlet {

    @Reference private HomePage home;

    @Reference private TrailPages trail;

    @Reference private RetentionPages retention;

    @Reference private HoldPages holds;

    @Reference private RequestPages requests;

    @Reference private OverridePages overrides;

    @Reference private RecordPages record;

    public GovernancePortlet() {
        super("org.sena.privacy.web.views");
        render("home", page -> home.show(page));
        render("trail", page -> trail.find(page));
        render("retention", page -> retention.table(page));
        render("period", page -> retention.period(page));
        render("holds", page -> holds.list(page));
        render("hold", page -> holds.form(page));
        render("rights", page -> requests.list(page));
        render("right", page -> requests.one(page));
        render("overrides", page -> overrides.list(page));
        render("override", page -> overrides.one(page));
        render("record", page -> record.show(page));
        action("look", in -> trail.look(in));
        action("verify", in -> trail.verify(in));
        action("period", in -> retention.change(in));
        action("run", in -> retention.run(in));
        action("hold", in -> holds.place(in));
        action("lift", in -> holds.lift(in));
        action("answer", in -> requests.answer(in));
        action("erase", in -> requests.erase(in));
        action("review", in -> overrides.review(in));
        resource("events", (request, response) -> trail.file(request, response));
        resource("records", (request, response) -> requests.file(request, response));
    }
}
