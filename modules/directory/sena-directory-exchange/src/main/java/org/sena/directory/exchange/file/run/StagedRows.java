package org.sena.directory.exchange.file.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sena.directory.api.exchange.ImmutableRowProblem;
import org.sena.directory.api.exchange.RowProblem;
import org.sena.directory.exchange.file.read.SourceRow;

/** Checked rows, service by service, and problems, as JSON in a batch. */
final class StagedRows {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final boolean bringsOrganisation;
    private final List<SourceRow> rows;

    /**
     * @param bringsOrganisation true for the first service of an organisation in the file: what its
     *     rows say of the organisation counts
     */
    StagedRows(boolean bringsOrganisation, List<SourceRow> rows) {
        this.bringsOrganisation = bringsOrganisation;
        this.rows = List.copyOf(rows);
    }

    boolean bringsOrganisation() {
        return bringsOrganisation;
    }

    List<SourceRow> rows() {
        return rows;
    }

    static String write(List<StagedRows> services) {
        ArrayNode all = JSON.createArrayNode();

        for (StagedRows service : services) {
            ObjectNode node = all.addObject().put("organisation", service.bringsOrganisation);
            ArrayNode rows = node.putArray("rows");

            for (SourceRow row : service.rows) {
                ObjectNode one = rows.addObject().put("row", row.number());
                ArrayNode cells = one.putArray("cells");

                row.cells().forEach(cells::add);

                if (!row.formulas().isEmpty()) {
                    row.formulas().forEach(one.putArray("formulas")::add);
                }
            }
        }

        return all.toString();
    }

    static List<StagedRows> services(String json) {
        List<StagedRows> services = new ArrayList<>();

        for (JsonNode service : tree(json)) {
            List<SourceRow> rows = new ArrayList<>();

            for (JsonNode row : service.path("rows")) {
                List<String> cells = new ArrayList<>();
                Set<Integer> formulas = new HashSet<>();

                row.path("cells").forEach(cell -> cells.add(cell.asText()));
                row.path("formulas").forEach(column -> formulas.add(column.asInt()));
                rows.add(new SourceRow(row.path("row").asInt(), cells, formulas));
            }

            services.add(new StagedRows(service.path("organisation").asBoolean(), rows));
        }

        return services;
    }

    static String writeProblems(List<RowProblem> problems) {
        ArrayNode all = JSON.createArrayNode();

        for (RowProblem problem : problems) {
            ObjectNode node =
                    all.addObject()
                            .put("row", problem.row())
                            .put("code", problem.code())
                            .put("message", problem.message())
                            .put("refused", problem.isRefused());

            problem.column().ifPresent(column -> node.put("column", column));
            problem.header().ifPresent(header -> node.put("header", header));
        }

        return all.toString();
    }

    static List<RowProblem> problems(String json) {
        List<RowProblem> problems = new ArrayList<>();

        for (JsonNode node : tree(json)) {
            problems.add(
                    ImmutableRowProblem.builder()
                            .row(node.path("row").asInt())
                            .column(text(node, "column"))
                            .header(text(node, "header"))
                            .code(node.path("code").asText())
                            .message(node.path("message").asText())
                            .isRefused(node.path("refused").asBoolean())
                            .build());
        }

        return problems;
    }

    private static Optional<String> text(JsonNode node, String name) {
        return node.hasNonNull(name) ? Optional.of(node.get(name).asText()) : Optional.empty();
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json == null || json.isEmpty() ? "[]" : json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A batch holds no JSON", e);
        }
    }
}
