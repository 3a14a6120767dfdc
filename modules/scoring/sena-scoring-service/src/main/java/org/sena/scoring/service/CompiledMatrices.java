package org.sena.scoring.service;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Component;
import org.sena.scoring.service.engine.DroolsMatrix;
import org.sena.scoring.service.matrix.MatrixReader;
import org.sena.scoring.service.store.model.MatrixVersionEntry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The newest compiled version of each matrix. A version never changes, so a compiled one is never
 * stale; asked for another version than it holds, it compiles that one and lets the former go. A
 * score under way keeps the matrix it began with.
 */
@Component(service = CompiledMatrices.class)
public class CompiledMatrices {

    private static final Logger LOG = LoggerFactory.getLogger(CompiledMatrices.class);

    private final Map<String, Compiled> newest = new ConcurrentHashMap<>();

    /**
     * @param version looks the version up; only called when it must be compiled
     */
    DroolsMatrix of(String key, String versionId, Supplier<MatrixVersionEntry> version) {
        Compiled known = newest.get(key);

        if (known == null || !known.versionId.equals(versionId)) {
            known =
                    newest.compute(
                            key,
                            (k, other) ->
                                    (other != null && other.versionId.equals(versionId))
                                            ? other
                                            : compile(version.get()));
        }

        return known.matrix;
    }

    /**
     * A version for its own sake; nothing is held.
     *
     * @throws org.sena.scoring.api.MatrixRefusedException when its table holds mistakes
     */
    DroolsMatrix apart(MatrixVersionEntry entry) {
        MatrixReader reader = new MatrixReader(VocabularyJson.read(entry.getVocabulary()));

        return DroolsMatrix.compile(reader.read(entry.getSource()));
    }

    private Compiled compile(MatrixVersionEntry entry) {
        DroolsMatrix matrix = apart(entry);

        LOG.info(
                "Compiled version {} of the matrix {}: {} rules",
                entry.getVersionNumber(),
                entry.getMatrixKey(),
                entry.getRuleCount());

        return new Compiled(entry.getMatrixVersionEntryId(), matrix);
    }

    private static final class Compiled {

        private final String versionId;
        private final DroolsMatrix matrix;

        private Compiled(String versionId, DroolsMatrix matrix) {
            this.versionId = versionId;
            this.matrix = matrix;
        }
    }
}
