package org.sena.directory.desk.edit;

import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.Organisation;
import org.sena.directory.api.RecordKind;
import org.sena.directory.api.Service;
import org.sena.directory.api.TagWarning;
import org.sena.directory.api.Tagging;
import org.sena.directory.api.Taxonomies;
import org.sena.directory.api.Taxonomy;
import org.sena.directory.api.workflow.Draft;
import org.sena.directory.api.workflow.QualityCheck;
import org.sena.directory.desk.Area;
import org.sena.directory.desk.words.TypeBoxes;
import org.sena.web.kit.Page;
import org.sena.web.kit.Submission;
import org.sena.web.kit.View;

/** One page of the task list: shown, read back, saved by itself. */
@Component(service = SectionPages.class)
public class SectionPages implements Area {

    private final Desk desk;
    private final Sections sections;
    private final Taxonomies taxonomies;
    private final QualityCheck quality;
    private final Tagging tagging;

    @Activate
    public SectionPages(
            @Reference Desk desk,
            @Reference Sections sections,
            @Reference Taxonomies taxonomies,
            @Reference QualityCheck quality,
            @Reference Tagging tagging) {
        this.desk = desk;
        this.sections = sections;
        this.taxonomies = taxonomies;
        this.quality = quality;
        this.tagging = tagging;
    }

    @Override
    public void open(Doors doors) {
        doors.view("section", this::section);
        doors.action("save-section", this::save);
    }

    private View section(Page page) {
        Optional<Draft> draft = desk.draft(page);
        String key = page.parameter("section").orElse("");

        return draft.flatMap(
                        open ->
                                open.kind() == RecordKind.ORGANISATION
                                        ? ofOrganisation(page, open, key)
                                        : ofService(page, open, key))
                .orElseGet(() -> Desk.none(page));
    }

    private Optional<View> ofService(Page page, Draft draft, String key) {
        Service service = draft.service().orElseThrow();

        return sections.ofService(key)
                .map(
                        section -> {
                            Fields fields = section.fields(service);

                            if (key.equals("types")) {
                                return types(page, draft, fields, service);
                            }

                            return key.equals("name")
                                    ? new NameView(page, draft, fields, quality.of(service))
                                    : new SectionView(
                                            page,
                                            draft,
                                            key,
                                            fields,
                                            section.options(page.texts(), service));
                        })
                .map(view -> View.of("edit/" + key, view.title(), view));
    }

    /** With what the words of the name and the description speak of. */
    private TypesView types(Page page, Draft draft, Fields fields, Service service) {
        Map<String, String> fitting = new LinkedHashMap<>();

        tagging.suggest(service.name(), service.description())
                .forEach(
                        fit ->
                                fitting.put(
                                        fit.serviceType(),
                                        page.text("types.fits", String.join(", ", fit.words()))));

        List<String> warnings =
                tagging
                        .warnings(service.name(), service.description(), service.serviceTypes())
                        .stream()
                        .filter(warning -> warning.kind() != TagWarning.Kind.TOO_MANY)
                        .map(warning -> page.text("types.warning." + warning.kind()))
                        .collect(toUnmodifiableList());

        return new TypesView(
                page,
                draft,
                fields,
                TypeBoxes.of(
                        taxonomies.terms(Taxonomy.SERVICE_TYPES), service.serviceTypes(), fitting),
                warnings);
    }

    private Optional<View> ofOrganisation(Page page, Draft draft, String key) {
        Organisation organisation = draft.organisation().orElseThrow();

        return sections.ofOrganisation(key)
                .map(
                        section ->
                                new SectionView(
                                        page,
                                        draft,
                                        key,
                                        section.fields(organisation),
                                        section.options(page.texts(), organisation)))
                .map(view -> View.of("edit/organisation-" + key, view.title(), view));
    }

    private void save(Submission in) {
        Optional<Draft> draft = desk.draft(in);
        String key = in.parameter("section").orElse("");

        if (draft.isEmpty()) {
            in.show("drafts");
        } else if (draft.get().kind() == RecordKind.ORGANISATION
                ? saveOrganisation(in, draft.get(), key)
                : saveService(in, draft.get(), key)) {
            in.show("edit", "draft", draft.get().id());
        }
    }

    private boolean saveService(Submission in, Draft draft, String key) {
        Section<Service> section = sections.ofService(key).orElseThrow();
        Service stored = draft.service().orElseThrow();
        Service typed = section.read(in.form(), stored);

        return desk.save(in, draft, section.fields(stored), section.fields(typed), typed);
    }

    private boolean saveOrganisation(Submission in, Draft draft, String key) {
        Section<Organisation> section = sections.ofOrganisation(key).orElseThrow();
        Organisation stored = draft.organisation().orElseThrow();
        Organisation typed = section.read(in.form(), stored);

        return desk.save(in, draft, section.fields(stored), section.fields(typed), typed);
    }
}
