package org.sena.directory.desk.edit;

import org.sena.directory.api.ImmutableOrganisation;
import org.sena.directory.api.Organisation;
import org.sena.web.kit.form.Form;

/** How to get in touch with the organisation. */
final class OrganisationContactSection implements Section<Organisation> {

    @Override
    public String key() {
        return "contact";
    }

    @Override
    public Fields fields(Organisation organisation) {
        return new Fields()
                .put("phone", organisation.phone())
                .put("email", organisation.email())
                .put("url", organisation.url());
    }

    @Override
    public Organisation read(Form form, Organisation organisation) {
        return ImmutableOrganisation.copyOf(organisation)
                .withPhone(form.text("phone").called("field.phone.called").phone().optional())
                .withEmail(form.text("email").called("field.email.called").email().optional())
                .withUrl(Typed.url(form, "url"));
    }
}
