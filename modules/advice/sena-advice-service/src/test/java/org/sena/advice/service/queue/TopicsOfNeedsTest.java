package org.sena.advice.service.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sena.advice.api.Topic;

class TopicsOfNeedsTest {

    private static final Path TAXONOMY =
            Path.of(
                    "../../directory/sena-directory-content/src/main/resources/taxonomies/needs.json");

    @Test
    void every_need_that_has_a_topic_is_in_the_taxonomy() throws IOException {
        Set<String> known = new HashSet<>();

        new ObjectMapper().readTree(TAXONOMY.toFile()).findValuesAsText("code").forEach(known::add);

        assertTrue(known.containsAll(TopicsOfNeeds.known()), "a need was renamed or went");
    }

    @Test
    void several_needs_can_want_several_topics() {
        assertEquals(
                Set.of(Topic.DEBT, Topic.DOMESTIC_ABUSE),
                TopicsOfNeeds.of(List.of("debt", "food", "domestic-abuse")));
    }
}
