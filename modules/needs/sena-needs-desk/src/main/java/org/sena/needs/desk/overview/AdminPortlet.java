package org.sena.needs.desk.overview;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.portlet.Portlet;
import javax.portlet.ResourceRequest;
import javax.portlet.ResourceResponse;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.NotAllowedException;
import org.sena.identity.api.Role;
import org.sena.needs.api.Questionnaires;
import org.sena.scoring.api.Matrices;
import org.sena.web.kit.Page;
import org.sena.web.kit.PortletSettings;
import org.sena.web.kit.SenaPortlet;
import org.sena.web.kit.View;

/** Shows which questionnaire and which scoring matrix are in force, and hands out the matrix. */
@Component(service = Portlet.class)
@PortletSettings(
        javax_portlet_name = "sena_admin",
        javax_portlet_display$_$name = "SENA administration")
public class AdminPortlet extends SenaPortlet {

    /** The questionnaire that residents answer, and its matrix. */
    private static final String KEY = "needs";

    @Reference private CurrentActor currentActor;

    @Reference private Matrices matrices;

    @Reference private Questionnaires questionnaires;

    public AdminPortlet() {
        super("org.sena.needs.desk.views");
        render("overview", this::overview);
        resource("matrix", this::matrix);
    }

    private View overview(Page page) {
        check("admin.look");

        return View.of(
                "overview/overview",
                page.text("overview.title"),
                OverviewView.of(page, questionnaires.current(KEY), matrices.versions(KEY)));
    }

    private void matrix(ResourceRequest request, ResourceResponse response) throws IOException {
        check("admin.matrix");

        Optional<String> source =
                Optional.ofNullable(request.getResourceParameters().getValue("version"))
                        .filter(text -> text.matches("\\d{1,9}"))
                        .flatMap(text -> matrices.source(KEY, Integer.parseInt(text)));

        if (source.isEmpty()) {
            response.setProperty(ResourceResponse.HTTP_STATUS_CODE, "404");

            return;
        }

        response.setContentType("text/csv;charset=UTF-8");
        response.setProperty("Content-Disposition", "attachment; filename=\"matrix.csv\"");
        response.getPortletOutputStream().write(source.get().getBytes(StandardCharsets.UTF_8));
    }

    private void check(String deed) {
        if (!currentActor.get().hasAny(Role.ADMINISTRATOR, Role.ADVICE_LEAD)) {
            throw new NotAllowedException(deed);
        }
    }
}
