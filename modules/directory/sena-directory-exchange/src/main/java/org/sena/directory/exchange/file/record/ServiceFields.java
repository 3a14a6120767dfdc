package org.sena.directory.exchange.file.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sena.directory.api.Funding;
import org.sena.directory.api.ImmutableFunding;
import org.sena.directory.api.ImmutableService;
import org.sena.directory.api.ImmutableServiceArea;
import org.sena.directory.api.ServiceArea;
import org.sena.directory.api.Taxonomy;
import org.sena.directory.api.TermRef;
import org.sena.directory.api.WebLink;
import org.sena.directory.api.exchange.ImportField;
import org.sena.directory.exchange.file.cell.Ages;
import org.sena.directory.exchange.file.cell.Cell;
import org.sena.directory.exchange.file.cell.Choices;
import org.sena.directory.exchange.file.cell.Dates;
import org.sena.directory.exchange.file.cell.Numbers;
import org.sena.directory.exchange.file.cell.Problems;
import org.sena.directory.exchange.file.cell.Reach;
import org.sena.directory.exchange.file.cell.TextCells;
import org.sena.privacy.api.DataItem;

/** What rows say about a service itself. What no column says stays as it is. */
final class ServiceFields {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_LINE = 4_000;
    private static final int LONGEST_TEXT = 30_000;

    private static final Pattern AREA_CODE =
            Pattern.compile("[A-Z]{1,2}[0-9][0-9A-Z]?|[ENSWK][0-9]{8}");

    private static final Pattern LABELLED =
            Pattern.compile("(.+?):?\\s+((?:https?://|www\\.)\\S+)");

    private final Vocabulary words;

    ServiceFields(Vocabulary words) {
        this.words = words;
    }

    ImmutableService read(ImmutableService stored, RowGroup rows) {
        ImmutableService said = plain(stored, rows);

        said = chosen(said, rows);
        said = aged(said, rows);

        return listed(said, rows);
    }

    private static ImmutableService plain(ImmutableService stored, RowGroup rows) {
        ImmutableService said = stored;
        Optional<String> name = rows.line(ImportField.SERVICE_NAME, LONGEST_NAME);

        said = name.isPresent() ? said.withName(name.get()) : said;

        if (rows.says(ImportField.DESCRIPTION)) {
            said = said.withDescription(description(rows));
        }

        if (rows.says(ImportField.ALTERNATE_NAME)) {
            said = said.withAlternateName(rows.line(ImportField.ALTERNATE_NAME, LONGEST_NAME));
        }

        if (rows.says(ImportField.ELIGIBILITY)) {
            said = said.withEligibility(rows.line(ImportField.ELIGIBILITY, LONGEST_LINE));
        }

        if (rows.says(ImportField.COST)) {
            said = said.withCost(rows.line(ImportField.COST, 1_000));
        }

        if (rows.says(ImportField.ACCREDITATIONS)) {
            said = said.withAccreditations(rows.line(ImportField.ACCREDITATIONS, LONGEST_LINE));
        }

        if (rows.says(ImportField.ALERT)) {
            said = said.withAlert(rows.line(ImportField.ALERT, LONGEST_LINE));
        }

        if (rows.says(ImportField.PHONE)) {
            said = said.withPhone(rows.value(ImportField.PHONE, Reach::phone));
        }

        if (rows.says(ImportField.EMAIL)) {
            said = said.withEmail(rows.value(ImportField.EMAIL, Reach::email));
        }

        if (rows.says(ImportField.URL)) {
            said = said.withUrl(rows.value(ImportField.URL, Reach::url));
        }

        if (rows.says(ImportField.ASSURER_EMAIL)) {
            said = said.withAssurerEmail(rows.value(ImportField.ASSURER_EMAIL, Reach::email));
        }

        if (rows.says(ImportField.ASSURED_ON)) {
            Optional<LocalDate> assured = rows.value(ImportField.ASSURED_ON, Dates::date);

            said = said.withAssuredOn(assured);
        }

        return said;
    }

    private static String description(RowGroup rows) {
        List<String> parts = new ArrayList<>();

        for (Cell cell : rows.all(ImportField.DESCRIPTION)) {
            TextCells.paragraphs(cell, LONGEST_TEXT, rows.problems()).ifPresent(parts::add);
        }

        return String.join("\n\n", parts);
    }

    private static ImmutableService chosen(ImmutableService stored, RowGroup rows) {
        ImmutableService said = stored;

        said = rows.value(ImportField.STATUS, Choices::status).map(said::withStatus).orElse(said);
        said =
                rows.value(ImportField.REFERRAL_METHOD, Choices::referralMethod)
                        .map(said::withReferralMethod)
                        .orElse(said);
        said =
                rows.value(ImportField.AVAILABILITY, Choices::availability)
                        .map(said::withAvailability)
                        .orElse(said);

        if (rows.says(ImportField.CAPACITY)) {
            said =
                    said.withCapacity(
                            rows.one(ImportField.CAPACITY)
                                    .map(cell -> Numbers.whole(cell, 0, rows.problems()))
                                    .orElse(OptionalInt.empty()));
        }

        return said;
    }

    private static ImmutableService aged(ImmutableService stored, RowGroup rows) {
        ImmutableService said = stored;

        if (rows.says(ImportField.AGES)) {
            Ages ages =
                    Ages.range(
                            rows.one(ImportField.AGES).orElse(rows.first().whole()),
                            rows.problems());

            said = said.withMinimumAge(ages.youngest()).withMaximumAge(ages.oldest());
        }

        if (rows.says(ImportField.MINIMUM_AGE)) {
            said = said.withMinimumAge(age(rows, ImportField.MINIMUM_AGE));
        }

        if (rows.says(ImportField.MAXIMUM_AGE)) {
            said = said.withMaximumAge(age(rows, ImportField.MAXIMUM_AGE));
        }

        if (said.minimumAge().orElse(0) > said.maximumAge().orElse(Integer.MAX_VALUE)) {
            rows.problems()
                    .refuse(
                            rows.one(ImportField.MINIMUM_AGE)
                                    .or(() -> rows.one(ImportField.AGES))
                                    .orElse(rows.first().whole()),
                            "age.order",
                            said.minimumAge().getAsInt(),
                            said.maximumAge().getAsInt());
        }

        return said;
    }

    private static OptionalInt age(RowGroup rows, ImportField field) {
        return rows.one(field)
                .map(cell -> Ages.year(cell, rows.problems()))
                .orElse(OptionalInt.empty());
    }

    private ImmutableService listed(ImmutableService stored, RowGroup rows) {
        ImmutableService said = stored;

        if (rows.says(ImportField.SERVICE_TYPES)) {
            said =
                    said.withServiceTypes(
                            each(rows, ImportField.SERVICE_TYPES, words.types()::codes));
        }

        if (said.serviceTypes().isEmpty()) {
            rows.problems()
                    .refuse(
                            rows.one(ImportField.SERVICE_TYPES).orElse(rows.first().whole()),
                            "service.type");
        }

        if (rows.says(ImportField.ELIGIBILITY_TERMS)) {
            said = said.withTerms(terms(said.terms(), rows));
        }

        if (rows.says(ImportField.DELIVERIES)) {
            said = said.withDeliveries(each(rows, ImportField.DELIVERIES, Choices::deliveries));
        }

        if (rows.says(ImportField.LANGUAGES)) {
            said = said.withLanguages(each(rows, ImportField.LANGUAGES, Choices::languages));
        }

        if (rows.says(ImportField.NEEDED_ITEMS)) {
            said = said.withNeededItems(each(rows, ImportField.NEEDED_ITEMS, ServiceFields::items));
        }

        if (rows.says(ImportField.REQUIRED_DOCUMENTS)) {
            said =
                    said.withRequiredDocuments(
                            each(rows, ImportField.REQUIRED_DOCUMENTS, ServiceFields::lines));
        }

        if (rows.says(ImportField.OTHER_URLS)) {
            said = said.withOtherUrls(each(rows, ImportField.OTHER_URLS, ServiceFields::links));
        }

        if (rows.says(ImportField.FUNDING)) {
            List<Funding> funding = new ArrayList<>();

            each(rows, ImportField.FUNDING, ServiceFields::lines)
                    .forEach(text -> funding.add(ImmutableFunding.builder().source(text).build()));
            said = said.withFunding(Bare.kept(stored.funding(), funding, Bare::of));
        }

        return areas(said, rows);
    }

    /** What is no code of an area is its name. */
    private static ImmutableService areas(ImmutableService stored, RowGroup rows) {
        if (!rows.says(ImportField.SERVICE_AREAS) && !rows.says(ImportField.AREA_NAMES)) {
            return stored;
        }

        Set<String> codes = new LinkedHashSet<>();
        Set<String> names = new LinkedHashSet<>();

        for (String text : each(rows, ImportField.SERVICE_AREAS, ServiceFields::codes)) {
            (AREA_CODE.matcher(text).matches() ? codes : names).add(text);
        }

        names.addAll(each(rows, ImportField.AREA_NAMES, ServiceFields::lines));

        List<ServiceArea> areas = new ArrayList<>();

        names.forEach(name -> areas.add(ImmutableServiceArea.builder().name(name).build()));

        return stored.withServiceAreas(codes)
                .withOtherAreas(Bare.kept(stored.otherAreas(), areas, Bare::of));
    }

    private Set<TermRef> terms(Set<TermRef> stored, RowGroup rows) {
        Set<TermRef> terms = new LinkedHashSet<>(stored);

        terms.removeIf(term -> term.taxonomy().equals(Taxonomy.ELIGIBILITY));
        each(rows, ImportField.ELIGIBILITY_TERMS, words.eligibility()::codes)
                .forEach(code -> terms.add(TermRef.of(Taxonomy.ELIGIBILITY, code)));

        return terms;
    }

    private static Set<String> items(Cell cell, Problems problems) {
        Set<String> items = new LinkedHashSet<>();

        for (Cell part : TextCells.parts(cell, true)) {
            if (isDataItem(part.text())) {
                items.add(part.text());
            } else {
                problems.warn(part, "item.unknown", part.text());
            }
        }

        return items;
    }

    private static boolean isDataItem(String code) {
        try {
            return DataItem.of(code).code().equals(code);
        } catch (IllegalArgumentException notAnItem) {
            return false;
        }
    }

    private static Set<String> codes(Cell cell, Problems problems) {
        Set<String> codes = new LinkedHashSet<>();

        for (Cell part : TextCells.parts(cell, true)) {
            TextCells.line(part, LONGEST_NAME, problems).ifPresent(codes::add);
        }

        return codes;
    }

    private static Set<String> lines(Cell cell, Problems problems) {
        Set<String> lines = new LinkedHashSet<>();

        for (Cell part : TextCells.parts(cell, false)) {
            TextCells.line(part, LONGEST_LINE, problems).ifPresent(lines::add);
        }

        return lines;
    }

    /** "Our timetable: https://…", or the address alone, which then is its own label. */
    private static Set<WebLink> links(Cell cell, Problems problems) {
        Set<WebLink> links = new LinkedHashSet<>();

        for (Cell part : TextCells.parts(cell, false)) {
            Matcher labelled = LABELLED.matcher(part.text());
            boolean hasLabel = labelled.matches();

            Reach.url(hasLabel ? part.part(labelled.group(2)) : part, problems)
                    .ifPresent(
                            url -> links.add(WebLink.of(hasLabel ? labelled.group(1) : url, url)));
        }

        return links;
    }

    private static <T> Set<T> each(
            RowGroup rows, ImportField field, BiFunction<Cell, Problems, Set<T>> reading) {
        Set<T> all = new LinkedHashSet<>();

        rows.all(field).forEach(cell -> all.addAll(reading.apply(cell, rows.problems())));

        return all;
    }
}
