package org.sena.benchmark.replay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.sena.privacy.api.FieldCipher;
import org.sena.privacy.api.SealedField;
import org.sena.scoring.api.NeedScore;
import org.sena.scoring.api.ScoredAnswer;
import org.sena.scoring.service.engine.PlainMatrix;
import org.sena.scoring.service.levels.NeedScores;

/**
 * Every kept assessment read by JDBC, opened by the suite's own cipher, scored by the plain-Java
 * evaluator and counted: no walk, no rules engine, no persistence layer, no progress.
 */
final class PlainPass {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int BATCH = 500;

    private static final String NEXT =
            "select assessmentId, subjectId, sealedAnswers, sealedScores from SENA_AssessmentEntry"
                    + " where questionnaireKey = ? and assessmentId > ? order by assessmentId"
                    + " limit "
                    + BATCH;

    private final DataSource database;
    private final FieldCipher cipher;
    private final PlainMatrix matrix;
    private final NeedScores levels;
    private final Map<String, Integer> moves = new HashMap<>();

    PlainPass(DataSource database, FieldCipher cipher, PlainMatrix matrix, NeedScores levels) {
        this.database = database;
        this.cipher = cipher;
        this.matrix = matrix;
        this.levels = levels;
    }

    /** How many it read. */
    int run(String key) throws SQLException, IOException {
        int read = 0;
        String last = "";
        List<String> ids = next(key, last);

        while (!ids.isEmpty()) {
            read += ids.size();
            last = ids.get(ids.size() - 1);
            ids = next(key, last);
        }

        return read;
    }

    private List<String> next(String key, String after) throws SQLException, IOException {
        List<String> ids = new ArrayList<>(BATCH);
        List<SealedField> fields = new ArrayList<>(2 * BATCH);

        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(NEXT)) {
            statement.setString(1, key);
            statement.setString(2, after);

            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getString(1));
                    fields.add(SealedField.of(rows.getString(2), rows.getString(3)));
                    fields.add(SealedField.of(rows.getString(2), rows.getString(4)));
                }
            }
        }

        List<Optional<String>> opened = cipher.openAll(fields);

        for (int i = 0; i < ids.size(); i++) {
            count(opened.get(2 * i).orElseThrow(), opened.get(2 * i + 1).orElseThrow());
        }

        return ids;
    }

    private void count(String answers, String scores) throws IOException {
        Map<String, String> before = new HashMap<>();

        for (JsonNode need : JSON.readTree(scores).path("needs")) {
            before.put(need.path("need").textValue(), need.path("level").textValue());
        }
        for (NeedScore now : levels.of(matrix.score(answers(answers)), Map.of())) {
            String from = before.getOrDefault(now.need(), "none");

            moves.merge(now.need() + from + now.level(), 1, Integer::sum);
        }
    }

    private static Set<ScoredAnswer> answers(String json) throws IOException {
        Set<ScoredAnswer> answers = new LinkedHashSet<>();

        JSON.readTree(json)
                .fields()
                .forEachRemaining(
                        field ->
                                field.getValue()
                                        .forEach(
                                                value ->
                                                        answers.add(
                                                                ScoredAnswer.of(
                                                                        field.getKey(),
                                                                        value.textValue()))));

        return answers;
    }
}
