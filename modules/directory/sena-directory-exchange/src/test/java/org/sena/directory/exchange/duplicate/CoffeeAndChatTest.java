package org.sena.directory.exchange.duplicate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sena.directory.api.Service;

/** One meeting that nine bodies collected is found to be one, and nothing else with it. */
class CoffeeAndChatTest {

    private final KeyIndex index = new KeyIndex();
    private final Map<String, RecordPrint> prints = new HashMap<>();

    @BeforeEach
    void fill() {
        Stream.concat(CoffeeAndChat.nine().stream(), CoffeeAndChat.others().stream())
                .map(Prints::of)
                .forEach(
                        print -> {
                            prints.put(print.id(), print);
                            index.fill(print.id(), BlockKeys.of(print));
                        });
        index.sort();
    }

    static List<Service> nine() {
        return CoffeeAndChat.nine();
    }

    @ParameterizedTest
    @MethodSource("nine")
    void each_leads_over_shown_pairs_to_all_nine(Service service) {
        Set<String> reached = new TreeSet<>(Set.of(service.id()));
        Deque<String> open = new ArrayDeque<>(reached);

        while (!open.isEmpty()) {
            for (String next : shown(open.pop())) {
                if (reached.add(next)) {
                    open.push(next);
                }
            }
        }

        assertEquals(
                nine().stream().map(Service::id).collect(Collectors.toCollection(TreeSet::new)),
                reached);
    }

    @Test
    void what_stands_beside_it_is_in_no_pair() {
        CoffeeAndChat.others()
                .forEach(other -> assertEquals(Set.of(), shown(other.id()), other.name()));
    }

    @Test
    void the_owners_record_and_the_councils_are_nearly_certain() {
        Scored scored = Likeness.of(prints.get("1"), prints.get("2"));

        assertTrue(scored.score() >= 90, scored::toString);
    }

    private Set<String> shown(String id) {
        return index.candidates(id, BlockKeys.of(prints.get(id))).stream()
                .filter(
                        other ->
                                Likeness.of(prints.get(id), prints.get(other)).score()
                                        >= Likeness.SHOWN)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
