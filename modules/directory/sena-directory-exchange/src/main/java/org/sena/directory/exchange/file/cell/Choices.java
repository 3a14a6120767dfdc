package org.sena.directory.exchange.file.cell;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sena.directory.api.Availability;
import org.sena.directory.api.Delivery;
import org.sena.directory.api.LocationType;
import org.sena.directory.api.ReferralMethod;
import org.sena.directory.api.ServiceStatus;

/** Cells that hold one of a few words. What is none of them is left out, and said. */
public final class Choices {

    private static final Map<String, ServiceStatus> STATUS =
            Map.of(
                    "open", ServiceStatus.ACTIVE,
                    "live", ServiceStatus.ACTIVE,
                    "published", ServiceStatus.ACTIVE,
                    "yes", ServiceStatus.ACTIVE,
                    "closed", ServiceStatus.DEFUNCT,
                    "temporarily closed", ServiceStatus.TEMPORARILY_CLOSED,
                    "no", ServiceStatus.INACTIVE);

    private static final Map<String, Delivery> DELIVERY =
            Map.ofEntries(
                    Map.entry("in person", Delivery.VENUE),
                    Map.entry("face to face", Delivery.VENUE),
                    Map.entry("physical", Delivery.VENUE),
                    Map.entry("at a venue", Delivery.VENUE),
                    Map.entry("at a place", Delivery.VENUE),
                    Map.entry("virtual", Delivery.ONLINE),
                    Map.entry("web", Delivery.ONLINE),
                    Map.entry("video", Delivery.ONLINE),
                    Map.entry("telephone", Delivery.PHONE),
                    Map.entry("helpline", Delivery.PHONE),
                    Map.entry("home", Delivery.HOME_VISIT),
                    Map.entry("at home", Delivery.HOME_VISIT),
                    Map.entry("home visits", Delivery.HOME_VISIT),
                    Map.entry("outreach", Delivery.HOME_VISIT));

    private static final Map<String, LocationType> LOCATION =
            Map.of("online", LocationType.VIRTUAL, "postal address", LocationType.POSTAL);

    private static final Map<String, ReferralMethod> REFERRAL =
            Map.of(
                    "through sena", ReferralMethod.DIRECT,
                    "yes", ReferralMethod.EXTERNAL,
                    "self referral", ReferralMethod.NONE,
                    "not needed", ReferralMethod.NONE,
                    "no", ReferralMethod.NONE);

    private static final Map<String, Availability> AVAILABILITY =
            Map.of(
                    "available", Availability.OPEN,
                    "yes", Availability.OPEN,
                    "waitlist", Availability.WAITING_LIST,
                    "at capacity", Availability.FULL,
                    "no", Availability.FULL);

    private Choices() {}

    public static Optional<ServiceStatus> status(Cell cell, Problems problems) {
        return one(ServiceStatus.values(), STATUS, cell, problems);
    }

    public static Optional<LocationType> locationType(Cell cell, Problems problems) {
        return one(LocationType.values(), LOCATION, cell, problems);
    }

    public static Optional<ReferralMethod> referralMethod(Cell cell, Problems problems) {
        return one(ReferralMethod.values(), REFERRAL, cell, problems);
    }

    public static Optional<Availability> availability(Cell cell, Problems problems) {
        return one(Availability.values(), AVAILABILITY, cell, problems);
    }

    public static Optional<Delivery> delivery(Cell cell, Problems problems) {
        return one(Delivery.values(), DELIVERY, cell, problems);
    }

    public static Set<Delivery> deliveries(Cell cell, Problems problems) {
        Set<Delivery> deliveries = new LinkedHashSet<>();

        for (Cell part : TextCells.parts(cell, true)) {
            delivery(part, problems).ifPresent(deliveries::add);
        }

        return deliveries;
    }

    /** BCP 47 tags of languages named by tag or in English: "pl", "Polish", "cy-GB". */
    public static Set<String> languages(Cell cell, Problems problems) {
        Set<String> tags = new LinkedHashSet<>();

        for (Cell part : TextCells.parts(cell, true)) {
            Optional<String> tag = language(part.text());

            tag.ifPresent(tags::add);

            if (tag.isEmpty()) {
                problems.warn(part, "language.unknown", part.quoted());
            }
        }

        return tags;
    }

    private static Optional<String> language(String text) {
        if (text.equalsIgnoreCase("BSL") || text.equalsIgnoreCase("British Sign Language")) {
            return Optional.of("bfi");
        }

        if (text.matches("[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*")) {
            Locale locale = Locale.forLanguageTag(text.replace('_', '-'));

            if (!locale.getDisplayLanguage(Locale.ENGLISH).equals(locale.getLanguage())
                    || locale.getLanguage().equals("bfi")) {
                return Optional.of(locale.toLanguageTag()).filter(tag -> !tag.equals("und"));
            }
        }

        return Arrays.stream(Locale.getISOLanguages())
                .filter(
                        code ->
                                new Locale(code)
                                        .getDisplayLanguage(Locale.ENGLISH)
                                        .equalsIgnoreCase(text))
                .findFirst();
    }

    private static <E extends Enum<E>> Optional<E> one(
            E[] values, Map<String, E> synonyms, Cell cell, Problems problems) {
        String words = words(cell.text());

        if (words.isEmpty()) {
            return Optional.empty();
        }

        Optional<E> value =
                Arrays.stream(values)
                        .filter(one -> words(one.name()).equals(words))
                        .findFirst()
                        .or(() -> Optional.ofNullable(synonyms.get(words)));

        if (value.isEmpty()) {
            problems.warn(cell, "choice.unknown", cell.quoted(), known(values));
        }

        return value;
    }

    private static String known(Enum<?>[] values) {
        return List.of(values).stream()
                .map(value -> words(value.name()))
                .collect(Collectors.joining(", "));
    }

    private static String words(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceAll("[_\\-\\s]+", " ");
    }
}
