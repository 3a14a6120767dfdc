package org.sena.directory.desk.postcode;

import javax.portlet.Portlet;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.PostcodeImport;
import org.sena.web.kit.Page;
import org.sena.web.kit.PortletSettings;
import org.sena.web.kit.SenaPortlet;
import org.sena.web.kit.View;

/** The postcodes that are known, and where to bring in more; the use case checks who asks. */
@Component(service = Portlet.class)
@PortletSettings(
        javax_portlet_name = "sena_directory_postcodes",
        javax_portlet_display$_$name = "SENA postcodes",
        javax_portlet_resource$_$bundle = "content.Postcodes")
public class PostcodesPortlet extends SenaPortlet {

    @Reference private PostcodeImport postcodes;

    public PostcodesPortlet() {
        super("org.sena.directory.desk.views");
        render("postcodes", this::show);
        render("look", this::look);
        action("preview", in -> new Loading(in).preview(postcodes));
        action("apply", in -> new Loading(in).apply(postcodes));
    }

    private View show(Page page) {
        return View.of(
                "postcode/postcodes",
                page.text("postcodes.title"),
                new PostcodesView(page, postcodes.councils()));
    }

    private View look(Page page) {
        return Loading.kept(page)
                .map(
                        list ->
                                View.of(
                                        "postcode/look",
                                        page.text("look.title"),
                                        new LookView(page, list, postcodes.preview(list))))
                .orElseGet(() -> show(page));
    }
}
