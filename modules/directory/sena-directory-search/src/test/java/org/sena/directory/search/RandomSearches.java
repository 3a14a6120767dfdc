package org.sena.directory.search;

import java.time.DayOfWeek;
import org.sena.directory.api.Availability;
import org.sena.directory.api.Delivery;
import org.sena.directory.api.ImmutableServiceSearch;
import org.sena.directory.api.ImmutableTimeWindow;
import org.sena.directory.api.ScheduleDay;
import org.sena.directory.api.ServiceSearch;
import org.sena.directory.api.Taxonomy;
import org.sena.directory.api.TermRef;
import org.sena.directory.api.TimeWindow;

/** Searches with a few conditions each, so that most of them find something. */
final class RandomSearches {

    private final RandomDirectory world;

    RandomSearches(RandomDirectory world) {
        this.world = world;
    }

    ServiceSearch next() {
        ImmutableServiceSearch.Builder search = ImmutableServiceSearch.builder();

        search.sort(world.any(ServiceSearch.Sort.values()));

        if (one(3)) {
            search.words(words());
        }

        if (one(2)) {
            search.place(world.place());
        }

        if (one(4)) {
            search.within(500 + world.random.nextInt(9_000));
        }

        for (int conditions = world.random.nextInt(3); conditions > 0; conditions--) {
            addCondition(search);
        }

        return search.build();
    }

    private void addCondition(ImmutableServiceSearch.Builder search) {
        switch (world.random.nextInt(15)) {
            case 0:
                search.addServiceTypes(world.any(Vocabularies.TYPES));
                break;
            case 1:
                search.addNeeds(world.any("hunger", "money", "unknown"));
                break;
            case 2:
                search.addCircumstances("alone");
                break;
            case 3:
                search.addTerms(
                        TermRef.of(Taxonomy.ELIGIBILITY, world.any(Vocabularies.ELIGIBILITY)));
                break;
            case 4:
                search.addTerms(TermRef.of(Taxonomy.ACCESSIBILITY, "ramp"));
                break;
            case 5:
                search.addOrganisationIds("o1", "o2");
                break;
            case 6:
                search.livingIn(world.place());
                break;
            case 7:
                search.minimumAge(world.random.nextInt(90));
                break;
            case 8:
                search.maximumAge(world.random.nextInt(90));
                break;
            case 9:
                search.addTimes(window());
                break;
            case 10:
                search.addDeliveries(world.any(Delivery.values()));
                break;
            case 11:
                search.addLanguages(world.any("en", "pl", "pt", "PT-br"));
                break;
            case 12:
                search.freeOnly(true);
                break;
            case 13:
                search.modifiedAfter(world.instant());
                break;
            default:
                search.directory(world.any("food-only", "two-bodies", "unknown"));
                search.addAvailabilities(Availability.OPEN, Availability.UNKNOWN);
                break;
        }
    }

    private TimeWindow window() {
        ImmutableTimeWindow.Builder window = ImmutableTimeWindow.builder();

        if (one(2)) {
            window.from(world.time());
        }

        if (one(2)) {
            window.to(world.time());
        }

        if (one(2)) {
            window.addDays(one(2) ? ScheduleDay.every(DayOfWeek.MONDAY) : world.day());
        }

        return window.build();
    }

    private String words() {
        String word = world.any(RandomDirectory.WORDS);

        switch (world.random.nextInt(5)) {
            case 0:
                return word.substring(0, 1 + world.random.nextInt(word.length()));
            case 1:
                return word + " " + world.any("ouse", "the", "bailiffs", "groceries", "trust");
            case 2:
                return misspelt(word);
            default:
                return word.toUpperCase();
        }
    }

    private String misspelt(String word) {
        char[] letters = word.toCharArray();
        int i = 1 + world.random.nextInt(letters.length - 2);
        char swapped = letters[i];

        letters[i] = letters[i + 1];
        letters[i + 1] = swapped;

        return new String(letters) + (one(3) ? "x" : "");
    }

    private boolean one(int of) {
        return world.random.nextInt(of) == 0;
    }
}
