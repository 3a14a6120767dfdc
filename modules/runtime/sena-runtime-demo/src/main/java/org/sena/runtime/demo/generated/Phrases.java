package org.sena.runtime.demo.generated;

import java.util.List;

/** The words of synthetic records. */
final class Phrases {

    static final String SYNTHETIC =
            "Synthetic example: made up for trying SENA out; it does not exist.";

    static final List<String> TREES =
            List.of(
                    "Alder",
                    "Ash",
                    "Aspen",
                    "Beech",
                    "Birch",
                    "Cedar",
                    "Cherry",
                    "Elder",
                    "Elm",
                    "Hazel",
                    "Holly",
                    "Juniper",
                    "Larch",
                    "Laurel",
                    "Lime",
                    "Maple",
                    "Oak",
                    "Pine",
                    "Poplar",
                    "Rowan",
                    "Spruce",
                    "Sycamore",
                    "Willow",
                    "Yew");
    static final List<String> WATERS =
            List.of(
                    "Bank", "Bridge", "Brook", "Corner", "Dyke", "Fen", "Ferry", "Ford", "Gate",
                    "Green", "Grove", "Hill", "Lode", "Mead", "Mill", "Pond", "Quay", "Spring",
                    "Vale", "Well");
    static final List<String> BODIES =
            List.of(
                    "Association",
                    "Circle",
                    "Collective",
                    "Foundation",
                    "Friends",
                    "Group",
                    "Network",
                    "Partnership",
                    "Project",
                    "Society",
                    "Team",
                    "Trust");
    static final List<String> BUILDINGS =
            List.of(
                    "Centre",
                    "Chapel Hall",
                    "Clinic",
                    "Club House",
                    "Hall",
                    "House",
                    "Library",
                    "Rooms",
                    "School",
                    "Hub");
    static final List<String> STREETS =
            List.of(
                    "Avenue",
                    "Close",
                    "Crescent",
                    "Drive",
                    "Lane",
                    "Place",
                    "Rise",
                    "Road",
                    "Street",
                    "Walk",
                    "Way",
                    "Yard");
    static final List<String> OPENINGS =
            List.of(
                    "We listen first and then work out with you what would help.",
                    "Drop in or ring us, and somebody will see you within a week.",
                    "Small groups with people who know what it is like.",
                    "Practical help from trained volunteers.",
                    "A warm room, a hot drink and time to talk.",
                    "One named worker stays with you from start to end.",
                    "We help you fill in forms and make the calls.",
                    "Come as often as you like; bring somebody with you.");
    static final List<String> DETAILS =
            List.of(
                    "You need no letter from your doctor.",
                    "Tell us if you need somebody to interpret.",
                    "Children are welcome and there are toys.",
                    "Parking is free, and the bus stops outside.",
                    "Places are few in winter, so please ring first.",
                    "We can come to you if you can't get out.",
                    "What you tell us stays with us.",
                    "Most people come for about three months.");
    static final List<String> LANGUAGES =
            List.of("pl", "ro", "lt", "pt", "ur", "bn", "ar", "cy", "gu", "uk");

    private Phrases() {}
}
