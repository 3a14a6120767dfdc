package org.sena.directory.desk.edit;

import org.sena.directory.api.ImmutableOrganisation;
import org.sena.directory.api.Organisation;
import org.sena.web.kit.form.Form;

/** What the organisation is called and does. */
final class OrganisationNameSection implements Section<Organisation> {

    @Override
    public String key() {
        return "name";
    }

    @Override
    public Fields fields(Organisation organisation) {
        return new Fields()
                .put("name", organisation.name())
                .put("description", organisation.description())
                .put("logo", organisation.logo());
    }

    @Override
    public Organisation read(Form form, Organisation organisation) {
        return ImmutableOrganisation.copyOf(organisation)
                .withName(form.text("name").called("field.name.called").max(200).value())
                .withDescription(
                        form.text("description")
                                .called("field.description.called")
                                .max(5_000)
                                .value())
                .withLogo(Typed.url(form, "logo"));
    }
}
