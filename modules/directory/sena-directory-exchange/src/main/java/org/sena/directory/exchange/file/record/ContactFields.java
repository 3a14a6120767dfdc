package org.sena.directory.exchange.file.record;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sena.directory.api.Contact;
import org.sena.directory.api.CostOption;
import org.sena.directory.api.ImmutableContact;
import org.sena.directory.api.ImmutableCostOption;
import org.sena.directory.api.ImmutablePhone;
import org.sena.directory.api.Phone;
import org.sena.directory.api.exchange.ImportField;
import org.sena.directory.api.exchange.ImportField.Part;
import org.sena.directory.exchange.file.cell.Dates;
import org.sena.directory.exchange.file.cell.Numbers;
import org.sena.directory.exchange.file.cell.Problems;
import org.sena.directory.exchange.file.cell.Reach;
import org.sena.directory.exchange.file.cell.TextCells;

/** What rows say about contacts and prices: each row about one of each. */
final class ContactFields {

    private static final int LONGEST = 1_000;

    private ContactFields() {}

    /** One that stands in several rows has the numbers of all of them. */
    static List<Contact> contacts(RowGroup rows) {
        Map<Contact, Set<Phone>> phones = new LinkedHashMap<>();

        for (RowCells row : rows.rows()) {
            if (row.holds(Part.CONTACT)) {
                Problems problems = rows.problems();
                Contact contact =
                        ImmutableContact.builder()
                                .name(line(row, ImportField.CONTACT_NAME, problems))
                                .title(line(row, ImportField.CONTACT_TITLE, problems))
                                .email(
                                        row.one(ImportField.CONTACT_EMAIL)
                                                .flatMap(c -> Reach.email(c, problems)))
                                .build();
                Set<Phone> numbers = phones.computeIfAbsent(contact, c -> new LinkedHashSet<>());

                row.one(ImportField.CONTACT_PHONE)
                        .flatMap(c -> Reach.phone(c, problems))
                        .ifPresent(
                                number ->
                                        numbers.add(
                                                ImmutablePhone.builder().number(number).build()));
            }
        }

        Set<Contact> contacts = new LinkedHashSet<>();

        phones.forEach(
                (contact, numbers) -> {
                    if (!numbers.isEmpty() || says(contact)) {
                        contacts.add(ImmutableContact.copyOf(contact).withPhones(numbers));
                    }
                });

        return List.copyOf(contacts);
    }

    static List<CostOption> costs(RowGroup rows) {
        Set<CostOption> costs = new LinkedHashSet<>();

        for (RowCells row : rows.rows()) {
            if (row.holds(Part.COST)) {
                Problems problems = rows.problems();
                ImmutableCostOption.Builder cost =
                        ImmutableCostOption.builder()
                                .option(line(row, ImportField.COST_OPTION, problems))
                                .amountDescription(line(row, ImportField.COST_UNIT, problems))
                                .validFrom(
                                        row.one(ImportField.COST_FROM)
                                                .flatMap(c -> Dates.date(c, problems)))
                                .validTo(
                                        row.one(ImportField.COST_TO)
                                                .flatMap(c -> Dates.date(c, problems)));

                row.one(ImportField.COST_AMOUNT)
                        .ifPresent(c -> Numbers.pounds(c, problems).ifPresent(cost::amount));
                costs.add(cost.build());
            }
        }

        return List.copyOf(costs);
    }

    private static boolean says(Contact contact) {
        return contact.name().isPresent()
                || contact.title().isPresent()
                || contact.email().isPresent();
    }

    private static Optional<String> line(RowCells row, ImportField field, Problems problems) {
        return row.one(field).flatMap(cell -> TextCells.line(cell, LONGEST, problems));
    }
}
