package org.sena.directory.standard;

import com.fasterxml.jackson.core.JsonGenerator;
import java.util.List;
import java.util.function.Consumer;
import org.sena.directory.api.Organisation;
import org.sena.directory.api.Service;
import org.sena.directory.api.ServiceAtLocation;
import org.sena.directory.api.Taxonomy;
import org.sena.directory.api.Term;

/**
 * What the public reads, as Open Referral UK 3.0: each method writes one object. Empty optionals
 * are left out, and addresses that are none; the wider standard's names carry what the UK profile
 * leaves out ({@code phones}, {@code alternate_name} …), and {@code sena} what no standard has.
 * What fails to be written leaves as {@link java.io.UncheckedIOException}. Safe for any number of
 * threads.
 */
public final class PublicV3 {

    private final TermSource terms;

    public PublicV3(TermSource terms) {
        this.terms = terms;
    }

    /** The whole record. */
    public void service(Service service, JsonGenerator json) {
        write(json, form -> new ServiceWriter(form).whole(service));
    }

    /** The fields that have one value, and the organisation's. */
    public void serviceItem(Service service, JsonGenerator json) {
        write(json, form -> new ServiceWriter(form).item(service));
    }

    /** Enough to see whether a copy is current. */
    public void serviceMinimal(Service service, JsonGenerator json) {
        write(
                json,
                form -> {
                    form.out().put("id", service.id());
                    form.out().required("name", service.name());
                    form.out().put("status", Words.of(service.status()));
                    form.out().put("last_modified", service.modifiedAt());
                });
    }

    /** A service that is published no more: nothing but that. */
    public void removed(Service service, JsonGenerator json) {
        write(
                json,
                form -> {
                    form.out().put("id", service.id());
                    form.out().required("name", service.name());
                    form.out().put("status", "defunct");
                    form.out().put("last_modified", service.modifiedAt());
                });
    }

    /** With its location and its service, whole. */
    public void serviceAtLocation(ServiceAtLocation at, JsonGenerator json) {
        write(json, form -> new ServiceWriter(form).atWhole(at.service(), at.location()));
    }

    /** With the fields of its location and its service that have one value. */
    public void serviceAtLocationItem(ServiceAtLocation at, JsonGenerator json) {
        write(json, form -> new ServiceWriter(form).atItem(at.service(), at.location()));
    }

    /** The whole record. */
    public void organisation(Organisation organisation, JsonGenerator json) {
        write(json, form -> new OrganisationWriter(form).whole(organisation));
    }

    /** The whole record and its services, whole. */
    public void organisation(
            Organisation organisation, List<Service> services, JsonGenerator json) {
        write(
                json,
                form -> {
                    new OrganisationWriter(form).whole(organisation);
                    form.out().objects("services", services, new ServiceWriter(form)::whole);
                });
    }

    /** The fields that have one value. */
    public void organisationItem(Organisation organisation, JsonGenerator json) {
        write(json, form -> new OrganisationWriter(form).item(organisation));
    }

    /**
     * @param members its terms; none: leave them out
     */
    public void taxonomy(Taxonomy taxonomy, List<Term> members, JsonGenerator json) {
        write(
                json,
                form -> {
                    form.out().put("id", taxonomy.id());
                    form.out().required("name", taxonomy.name());
                    form.out().required("description", taxonomy.description());
                    form.out().put("uri", form.uri(taxonomy.uri()));
                    form.out().put("version", taxonomy.version());
                    form.out().objects("taxonomy_terms", members, form::term);
                });
    }

    public void term(Term term, JsonGenerator json) {
        write(json, form -> form.term(term));
    }

    private void write(JsonGenerator json, Consumer<Form> content) {
        Form form = Form.published(json, terms);

        form.out().object(() -> content.accept(form));
    }
}
