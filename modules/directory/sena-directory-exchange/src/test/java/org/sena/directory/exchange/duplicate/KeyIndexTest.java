package org.sena.directory.exchange.duplicate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;

class KeyIndexTest {

    private final KeyIndex index = new KeyIndex();

    @Test
    void records_with_a_common_key_are_candidates_of_each_other() {
        index.fill("a", Set.of("x", "y"));
        index.fill("b", Set.of("y"));
        index.fill("c", Set.of("z"));
        index.sort();

        assertEquals(Set.of("b"), index.candidates("a", Set.of("x", "y")));
    }

    @Test
    void a_changed_record_is_found_under_its_new_keys_only() {
        index.fill("a", Set.of("x"));
        index.sort();
        index.put("a", Set.of("y"));
        index.put("b", Set.of("y"));
        index.remove("b");

        assertEquals(Set.of(), index.candidates("n", Set.of("x")));
        assertEquals(Set.of("a"), index.candidates("n", Set.of("y")));
    }

    @Test
    void a_crowd_behind_a_key_is_left_out_and_the_work_for_a_record_is_bounded() {
        for (int i = 0; i < 100_000; i++) {
            index.fill("r" + i, Set.of("all", "of " + i % 2_000));
        }

        index.sort();

        Set<String> candidates = index.candidates("r7", Set.of("all", "of 7", "of 8", "of 9"));

        assertEquals(KeyIndex.CANDIDATES, candidates.size());
        assertTrue(candidates.contains("r2007"));
        assertEquals(Set.of(), index.candidates("r7", Set.of("all")));
    }
}
