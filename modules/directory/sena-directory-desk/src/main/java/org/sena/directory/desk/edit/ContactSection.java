package org.sena.directory.desk.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sena.directory.api.Contact;
import org.sena.directory.api.ImmutableContact;
import org.sena.directory.api.ImmutablePhone;
import org.sena.directory.api.ImmutableService;
import org.sena.directory.api.Phone;
import org.sena.directory.api.Service;
import org.sena.directory.api.WebLink;
import org.sena.web.kit.form.Form;

/** How to get in touch. */
final class ContactSection implements Section<Service> {

    @Override
    public String key() {
        return "contact";
    }

    @Override
    public Fields fields(Service service) {
        Fields fields =
                new Fields()
                        .put("phone", service.phone())
                        .put("email", service.email())
                        .put("url", service.url());

        for (int i = 0; i < service.contacts().size(); i++) {
            Contact contact = service.contacts().get(i);
            String row = "contact-" + i;

            fields.put(row + "-name", contact.name())
                    .put(row + "-title", contact.title())
                    .put(row + "-email", contact.email())
                    .put(row + "-phone", contact.phones().stream().findFirst().map(Phone::number));
        }

        for (int i = 0; i < service.otherUrls().size(); i++) {
            fields.put("link-" + i + "-label", service.otherUrls().get(i).label())
                    .put("link-" + i + "-url", service.otherUrls().get(i).url());
        }

        return fields;
    }

    @Override
    public Service read(Form form, Service service) {
        return ImmutableService.copyOf(service)
                .withPhone(form.text("phone").called("field.phone.called").phone().optional())
                .withEmail(form.text("email").called("field.email.called").email().optional())
                .withUrl(Typed.url(form, "url"))
                .withContacts(contacts(form, service))
                .withOtherUrls(links(form));
    }

    private static List<Contact> contacts(Form form, Service service) {
        List<Contact> contacts = new ArrayList<>();

        for (int i = 0; i < Typed.ROWS; i++) {
            String row = "contact-" + i;

            if (Typed.isFilled(
                    form, row + "-name", row + "-title", row + "-email", row + "-phone")) {
                Optional<Contact> stored =
                        i < service.contacts().size()
                                ? Optional.of(service.contacts().get(i))
                                : Optional.empty();
                ImmutableContact.Builder contact = ImmutableContact.builder();

                stored.ifPresent(known -> contact.id(known.id()));
                contact.name(form.text(row + "-name").max(200).optional())
                        .title(form.text(row + "-title").max(200).optional())
                        .email(form.text(row + "-email").email().optional())
                        .phones(phones(form, row + "-phone", stored));
                contacts.add(contact.build());
            }
        }

        return contacts;
    }

    /** The first number is the one in the form; others that came with the record stay. */
    private static List<Phone> phones(Form form, String field, Optional<Contact> stored) {
        List<Phone> phones = new ArrayList<>(stored.map(Contact::phones).orElse(List.of()));
        Optional<String> typed = form.text(field).phone().optional();

        if (typed.isEmpty()) {
            return phones.size() > 1 ? phones.subList(1, phones.size()) : List.of();
        }

        if (phones.isEmpty()) {
            phones.add(ImmutablePhone.builder().number(typed.get()).build());
        } else {
            phones.set(0, ImmutablePhone.copyOf(phones.get(0)).withNumber(typed.get()));
        }

        return phones;
    }

    private static List<WebLink> links(Form form) {
        List<WebLink> links = new ArrayList<>();

        for (int i = 0; i < Typed.ROWS; i++) {
            Optional<String> url = Typed.url(form, "link-" + i + "-url");
            String label = form.text("link-" + i + "-label").max(200).value();

            if (url.isPresent()) {
                links.add(WebLink.of(label.isEmpty() ? url.get() : label, url.get()));
            } else if (!label.isEmpty()) {
                form.reject("link-" + i + "-url", "error.link");
            }
        }

        return links;
    }
}
