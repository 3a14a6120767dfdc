package org.sena.directory.exchange.file.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.sena.directory.api.exchange.ColumnMapping;
import org.sena.directory.api.exchange.ImmutableImportRun;
import org.sena.directory.api.exchange.ImportRun;
import org.sena.directory.api.exchange.ImportState;
import org.sena.directory.exchange.file.map.MappingJson;
import org.sena.directory.exchange.store.model.ImportRunEntry;

/** How a run stands in its row. */
final class RunRows {

    private static final ObjectMapper JSON = new ObjectMapper();

    private RunRows() {}

    static ImportRun run(ImportRunEntry row) {
        ImportState state = ImportState.valueOf(row.getState());
        Optional<String> notice = Optional.of(row.getNotice()).filter(text -> !text.isEmpty());

        return ImmutableImportRun.builder()
                .id(row.getImportRunId())
                .fileName(row.getFileName())
                .fileSize(row.getFileSize())
                .uploadedAt(row.getCreatedDate().toInstant())
                .changedAt(row.getChangedDate().toInstant())
                .state(state)
                .layout(MappingJson.layout(row.getLayout()))
                .mapping(mapping(row))
                .rows(row.getRowTotal())
                .services(row.getServiceTotal())
                .organisations(row.getOrganisationTotal())
                .newServices(row.getNewTotal())
                .changedServices(row.getChangedTotal())
                .sameServices(row.getSameTotal())
                .refusedServices(row.getRefusedTotal())
                .problems(row.getProblemTotal())
                .batches(row.getBatchTotal())
                .batchesDone(row.getNextBatch())
                .stored(row.getStoredTotal())
                .failure(notice.filter(text -> state != ImportState.UNDONE))
                .leftAlone(
                        state == ImportState.UNDONE
                                ? notice.map(RunRows::ids).orElse(List.of())
                                : List.of())
                .build();
    }

    static Optional<ColumnMapping> mapping(ImportRunEntry row) {
        return Optional.of(row.getMapping())
                .filter(json -> !json.isEmpty())
                .map(MappingJson::mapping);
    }

    static String ids(List<String> ids) {
        try {
            return JSON.writeValueAsString(ids);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Ids are text", e);
        }
    }

    static void clearCheck(ImportRunEntry row) {
        row.setServiceTotal(0);
        row.setOrganisationTotal(0);
        row.setNewTotal(0);
        row.setChangedTotal(0);
        row.setSameTotal(0);
        row.setRefusedTotal(0);
        row.setProblemTotal(0);
        row.setBatchTotal(0);
        row.setNextBatch(0);
        row.setStoredTotal(0);
        row.setNotice("");
    }

    static void move(ImportRunEntry row, ImportState to, Date now) {
        row.setState(to.name());
        row.setChangedDate(now);
        row.setWorkingUntil(null);
        row.setWorker("");
    }

    private static List<String> ids(String json) {
        try {
            return JSON.readValue(json, new TypeReference<List<String>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A notice holds no ids", e);
        }
    }
}
