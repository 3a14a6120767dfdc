package org.sena.needs.desk.overview;

import javax.portlet.Portlet;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.NotAllowedException;
import org.sena.identity.api.Role;
import org.sena.needs.api.Questionnaire;
import org.sena.needs.api.Questionnaires;
import org.sena.scoring.api.Matrices;
import org.sena.web.kit.Page;
import org.sena.web.kit.PortletSettings;
import org.sena.web.kit.SenaPortlet;
import org.sena.web.kit.View;

/** Where administration begins: what is in force, and the ways on. */
@Component(service = Portlet.class)
@PortletSettings(
        javax_portlet_name = "sena_admin",
        javax_portlet_display$_$name = "SENA administration")
public class AdminPortlet extends SenaPortlet {

    @Reference private CurrentActor currentActor;

    @Reference private Matrices matrices;

    @Reference private Questionnaires questionnaires;

    public AdminPortlet() {
        super("org.sena.needs.desk.views");
        render("overview", this::overview);
    }

    private View overview(Page page) {
        if (!currentActor.get().hasAny(Role.ADMINISTRATOR, Role.ADVICE_LEAD)) {
            throw new NotAllowedException("admin.look");
        }

        OverviewView view = new OverviewView(page, currentActor.get().hasAny(Role.ADMINISTRATOR));

        for (String key : questionnaires.keys()) {
            Questionnaire questionnaire = questionnaires.current(key).orElseThrow();

            view.add(questionnaire, matrices.active(key));
        }

        return View.of("overview/overview", page.text("admin.title"), view);
    }
}
