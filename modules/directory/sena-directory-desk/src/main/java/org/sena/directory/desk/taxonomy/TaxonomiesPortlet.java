package org.sena.directory.desk.taxonomy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.portlet.Portlet;
import javax.portlet.ResourceRequest;
import javax.portlet.ResourceResponse;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.Directory;
import org.sena.directory.api.Taxonomies;
import org.sena.directory.api.Taxonomy;
import org.sena.directory.api.TaxonomyFormat;
import org.sena.directory.api.TaxonomyImport;
import org.sena.directory.api.Term;
import org.sena.directory.api.TermRef;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.NotAllowedException;
import org.sena.identity.api.Role;
import org.sena.web.kit.Page;
import org.sena.web.kit.PortletSettings;
import org.sena.web.kit.SenaPortlet;
import org.sena.web.kit.Submission;
import org.sena.web.kit.View;

/** The lists of terms, for editors and administrators. */
@Component(service = Portlet.class)
@PortletSettings(
        javax_portlet_name = "sena_directory_taxonomies",
        javax_portlet_display$_$name = "SENA lists of terms",
        javax_portlet_resource$_$bundle = "content.Taxonomies")
public class TaxonomiesPortlet extends SenaPortlet {

    @Reference private CurrentActor currentActor;
    @Reference private Directory directory;
    @Reference private TaxonomyImport lists;
    @Reference private Taxonomies taxonomies;

    public TaxonomiesPortlet() {
        super("org.sena.directory.desk.views");
        render("lists", this::lists);
        render("terms", this::terms);
        render("term", this::term);
        render("unused", this::unused);
        render("load", this::load);
        render("look", this::look);
        action("search", this::search);
        action("preview", this::preview);
        action("apply", this::apply);
        resource("download", this::download);
    }

    private View lists(Page page) {
        check("directory.taxonomies.look");

        return View.of("taxonomy/lists", page.text("lists.title"), ListsView.of(page, taxonomies));
    }

    private View terms(Page page) {
        check("directory.taxonomies.look");

        Optional<Taxonomy> taxonomy = asked(page);

        return taxonomy.isEmpty()
                ? lists(page)
                : View.of(
                        "taxonomy/terms",
                        taxonomy.get().name(),
                        TermsView.of(page, taxonomy.get(), taxonomies.terms(taxonomy.get().key())));
    }

    private View term(Page page) {
        check("directory.taxonomies.look");

        Optional<Taxonomy> taxonomy = asked(page);
        Optional<Term> term =
                taxonomy.flatMap(
                        list ->
                                taxonomies.term(
                                        TermRef.of(list.key(), page.parameter("code").orElse(""))));

        return term.isEmpty()
                ? terms(page)
                : View.of(
                        "taxonomy/term",
                        term.get().label(),
                        TermView.of(
                                page, taxonomy.get(), term.get(), taxonomies, new Uses(directory)));
    }

    private View unused(Page page) {
        check("directory.taxonomies.look");

        return View.of(
                "taxonomy/unused",
                page.text("unused.title"),
                UnusedView.of(page, taxonomies.terms(Taxonomy.SERVICE_TYPES), new Uses(directory)));
    }

    private View load(Page page) {
        check("directory.taxonomies.look");

        return View.of(
                "taxonomy/load",
                page.text("load.title"),
                LoadView.of(page, taxonomies.taxonomies()));
    }

    private View look(Page page) {
        check("directory.taxonomies.look");

        return Loading.kept(page)
                .map(
                        list ->
                                View.of(
                                        "taxonomy/look",
                                        page.text("look.title"),
                                        LookView.of(
                                                page,
                                                taxonomies.taxonomies(),
                                                list,
                                                lists.preview(list))))
                .orElseGet(() -> load(page));
    }

    private void search(Submission in) {
        in.show(
                "terms",
                "taxonomy",
                in.parameter("taxonomy").orElse(""),
                "words",
                in.form().text("words").max(100).value());
    }

    private void preview(Submission in) {
        check("directory.taxonomies.preview");

        new Loading(in, taxonomies.taxonomies()).preview(lists);
    }

    private void apply(Submission in) {
        check("directory.taxonomies");

        new Loading(in, taxonomies.taxonomies()).apply(lists);
    }

    private void download(ResourceRequest request, ResourceResponse response) throws IOException {
        check("directory.taxonomies.look");

        String key = String.valueOf(request.getResourceParameters().getValue("taxonomy"));
        boolean json = "json".equals(request.getResourceParameters().getValue("format"));

        if (taxonomies.taxonomies().stream().noneMatch(list -> list.key().equals(key))) {
            response.setProperty(ResourceResponse.HTTP_STATUS_CODE, "404");

            return;
        }

        response.setContentType((json ? "application/json" : "text/csv") + ";charset=UTF-8");
        response.setProperty(
                "Content-Disposition",
                "attachment; filename=\"" + key + (json ? ".json" : ".csv") + "\"");
        response.getPortletOutputStream()
                .write(
                        lists.export(key, json ? TaxonomyFormat.JSON : TaxonomyFormat.CSV)
                                .getBytes(StandardCharsets.UTF_8));
    }

    private Optional<Taxonomy> asked(Page page) {
        String key = page.parameter("taxonomy").orElse("");

        return taxonomies.taxonomies().stream().filter(list -> list.key().equals(key)).findFirst();
    }

    private void check(String deed) {
        if (!currentActor.get().hasAny(Role.DIRECTORY_EDITOR, Role.ADMINISTRATOR)) {
            throw new NotAllowedException(deed);
        }
    }
}
