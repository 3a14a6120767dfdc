package org.sena.it.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.sena.arquillian.InFramework;
import org.sena.arquillian.OsgiService;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.ImmutableActor;
import org.sena.identity.api.Role;
import org.sena.scoring.api.ImmutableVocabulary;
import org.sena.scoring.api.MatrixDrafts;
import org.sena.scoring.api.MatrixTable;
import org.sena.scoring.api.MatrixVersion;
import org.sena.scoring.api.Vocabulary;

/** Several people who begin a draft of one matrix in the same moment. */
@InFramework
class SimultaneousDraftsIT {

    private static final int PEOPLE = 4;

    private static final Actor LEAD =
            ImmutableActor.builder().userId("it-lead").addRoles(Role.ADVICE_LEAD).build();

    private static final Vocabulary VOCABULARY =
            ImmutableVocabulary.builder()
                    .putOptions("food", Set.of("none", "some"))
                    .addNeeds("food")
                    .build();

    private static final String TABLE =
            String.join(",", MatrixTable.COLUMNS)
                    + "\r\nR1,food,is,none,,,,food,30,5,You have no food\r\n";

    @OsgiService private CurrentActor currentActor;
    @OsgiService private MatrixDrafts drafts;

    private final String key = "it-" + UUID.randomUUID();

    @Test
    void each_gets_a_version_of_their_own() throws Exception {
        byte[] file = TABLE.getBytes(StandardCharsets.UTF_8);
        currentActor.callAs(LEAD, () -> drafts.begin(key, "m.csv", file, VOCABULARY, ""));
        Callable<MatrixVersion> begin =
                () -> currentActor.callAs(LEAD, () -> drafts.beginFrom(key, 1, VOCABULARY, ""));
        ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
        Set<Integer> versions = new TreeSet<>();

        try {
            for (Future<MatrixVersion> begun :
                    people.invokeAll(new ArrayList<>(Collections.nCopies(PEOPLE, begin)))) {
                versions.add(begun.get().version());
            }
        } finally {
            people.shutdownNow();
        }

        assertEquals(List.of(2, 3, 4, 5), List.copyOf(versions));
    }
}
