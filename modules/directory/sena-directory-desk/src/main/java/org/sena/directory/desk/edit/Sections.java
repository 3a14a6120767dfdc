package org.sena.directory.desk.edit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.Organisation;
import org.sena.directory.api.Postcodes;
import org.sena.directory.api.RecordKind;
import org.sena.directory.api.Service;
import org.sena.directory.api.Taxonomies;
import org.sena.directory.desk.Caller;

/** All pages of a draft, by what it is a draft of. */
@Component(service = Sections.class)
public class Sections {

    private final List<Section<Service>> ofServices;
    private final Section<Service> referral;
    private final List<Items> items;
    private final Caller caller;

    @Activate
    public Sections(
            @Reference Taxonomies taxonomies,
            @Reference Postcodes postcodes,
            @Reference Caller caller) {
        this.caller = caller;
        ofServices =
                List.of(
                        new NameSection(),
                        new TypesSection(taxonomies),
                        new WhoSection(taxonomies),
                        new AreasSection(),
                        new HowSection(),
                        new CostSection(),
                        new ContactSection());
        referral = new ReferralSection(taxonomies);
        items = List.of(new LocationItems(taxonomies, postcodes), new ScheduleItems());
    }

    /** The section of that key for a service; empty when the caller has none such. */
    Optional<Section<Service>> ofService(String key) {
        return Stream.concat(
                        ofServices.stream(),
                        caller.isEditor() ? Stream.of(referral) : Stream.empty())
                .filter(section -> section.key().equals(key))
                .findFirst();
    }

    /** The section of that key for an organisation. */
    Optional<Section<Organisation>> ofOrganisation(String key) {
        return Stream.of(
                        new OrganisationNameSection(),
                        new OrganisationContactSection(),
                        new IdentifierSection(caller.isEditor()))
                .filter(section -> section.key().equals(key))
                .<Section<Organisation>>map(section -> section)
                .findFirst();
    }

    Optional<Items> items(String key) {
        return items.stream().filter(one -> one.key().equals(key)).findFirst();
    }

    /** Keys in the order of the task list, in its groups. */
    List<List<String>> groups(RecordKind kind) {
        if (kind == RecordKind.ORGANISATION) {
            return List.of(List.of("name", "contact", "identifiers"));
        }

        return List.of(
                List.of("name", "types", "who"),
                List.of("where", "areas", "when"),
                caller.isEditor()
                        ? List.of("how", "cost", "contact", "referral")
                        : List.of("how", "cost", "contact"));
    }
}
