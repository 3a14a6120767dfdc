package org.sena.scoring.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sena.scoring.api.ImmutableVocabulary;
import org.sena.scoring.api.ScoredAnswer;
import org.sena.scoring.service.engine.DroolsMatrix;
import org.sena.scoring.service.store.model.MatrixVersionEntry;
import org.sena.scoring.service.store.model.impl.MatrixVersionEntryImpl;

class CompiledMatricesTest {

    private static final Set<ScoredAnswer> HUNGRY = Set.of(ScoredAnswer.of("food", "none"));

    private final CompiledMatrices matrices = new CompiledMatrices();

    private int compiled;

    @Test
    void a_version_is_compiled_once() {
        assertSame(matrix("first", 10), matrix("first", 10));
        assertEquals(1, compiled);
    }

    @Test
    void another_version_takes_the_place_of_the_former() {
        DroolsMatrix first = matrix("first", 10);
        DroolsMatrix second = matrix("second", 20);

        assertNotSame(first, second);
        assertEquals(20, second.score(HUNGRY).get(0).urgency());
        // who began with the former one, ends with it
        assertEquals(10, first.score(HUNGRY).get(0).urgency());
    }

    private DroolsMatrix matrix(String versionId, int urgency) {
        return matrices.of("needs", versionId, () -> entry(versionId, urgency));
    }

    private MatrixVersionEntry entry(String versionId, int urgency) {
        MatrixVersionEntry entry = new MatrixVersionEntryImpl();

        compiled++;
        entry.setMatrixVersionEntryId(versionId);
        entry.setMatrixKey("needs");
        entry.setSource(
                "rule,question,operator,value,question 2,operator 2,value 2,need,urgency,"
                        + "intensity,reason\nR1,food,is,none,,,,food,"
                        + urgency
                        + ",5,You told us you have no food");
        entry.setVocabulary(
                VocabularyJson.write(
                        ImmutableVocabulary.builder()
                                .putOptions("food", Set.of("none"))
                                .addNeeds("food")
                                .build()));

        return entry;
    }
}
