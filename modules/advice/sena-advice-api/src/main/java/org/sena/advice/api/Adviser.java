package org.sena.advice.api;

import java.util.Set;
import org.immutables.value.Value;

/** Somebody of the team: what they know about, which languages they speak, how much time. */
@Value.Immutable
public interface Adviser {

    /** The host's id of the user. */
    String userId();

    String name();

    /** What they know about. */
    Set<Topic> topics();

    /** BCP 47 tags of the languages they speak besides English. */
    Set<String> languages();

    /** Hours a week for calling people: 0 to 60; 0 until the lead says. */
    @Value.Default
    default int hoursPerWeek() {
        return 0;
    }

    /** How long they are with one person, in minutes, calls and notes together: 5 to 480. */
    @Value.Default
    default int minutesPerPerson() {
        return 60;
    }

    /** How many people they can help in a week. */
    default int peoplePerWeek() {
        return hoursPerWeek() * 60 / minutesPerPerson();
    }

    /** True when they can talk to somebody in that language. */
    default boolean speaks(String language) {
        return language.startsWith("en") || languages().contains(language);
    }

    @Value.Check
    default void check() {
        if (hoursPerWeek() < 0
                || hoursPerWeek() > 60
                || minutesPerPerson() < 5
                || minutesPerPerson() > 480) {
            throw new IllegalArgumentException("Not a week of anybody's work");
        }
    }
}
