package org.sena.directory.desk.edit;

import org.sena.directory.api.ImmutableService;
import org.sena.directory.api.Service;
import org.sena.web.kit.form.Form;

/** What the service is called and does. */
final class NameSection implements Section<Service> {

    @Override
    public String key() {
        return "name";
    }

    @Override
    public Fields fields(Service service) {
        return new Fields()
                .put("name", service.name())
                .put("alternateName", service.alternateName())
                .put("description", service.description());
    }

    @Override
    public Service read(Form form, Service service) {
        return ImmutableService.copyOf(service)
                .withName(form.text("name").called("field.name.called").max(200).value())
                .withAlternateName(
                        form.text("alternateName")
                                .called("field.alternateName.called")
                                .max(200)
                                .optional())
                .withDescription(
                        form.text("description")
                                .called("field.description.called")
                                .max(5_000)
                                .value());
    }
}
