package org.sena.it.notification;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** What became of notices: their rows, and the files of the trial's mail folder. */
final class Letters {

    private static final Duration LONGEST = Duration.ofSeconds(60);

    static final String OF_REFERENCE =
            " where letterId in (select l.letterId from SENA_LetterLineEntry l join"
                    + " SENA_NoticeEntry n on n.noticeId = l.noticeId where n.reference = ?)";

    private final DataSource dataSource;
    private final Path folder;

    Letters(DataSource dataSource, String data) {
        this.dataSource = dataSource;
        folder = Path.of(data, "mail");
    }

    int notices(String reference) {
        return rows("select count(*) from SENA_NoticeEntry where reference = ?", reference);
    }

    int count(String reference, String state) {
        return rows(
                "select count(*) from SENA_LetterEntry" + OF_REFERENCE + " and state_ = ?",
                reference,
                state);
    }

    void await(String reference, String state, int count) throws Exception {
        await(() -> count(reference, state) == count, reference + " is never " + state);
    }

    static void await(Callable<Boolean> isSo, String what) throws Exception {
        Instant end = Instant.now().plus(LONGEST);

        while (!isSo.call()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError(what);
            }
        }
    }

    /** Changes the letters with that reference, as time or a killed node would. */
    int change(String reference, String assignments) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update =
                        connection.prepareStatement(
                                "update SENA_LetterEntry set " + assignments + OF_REFERENCE)) {
            update.setString(1, reference);

            int rows = update.executeUpdate();

            if (!connection.getAutoCommit()) {
                connection.commit();
            }

            return rows;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** Changes the letters with that reference, and keeps others waiting until it is closed. */
    HeldLetters hold(String reference) {
        return HeldLetters.of(dataSource, reference);
    }

    /** The messages that hold all of these texts. */
    List<String> sent(String... texts) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }

        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .map(Letters::read)
                    .filter(letter -> Stream.of(texts).allMatch(letter::contains))
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** What the query counts. */
    private int rows(String sql, String... values) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                query.setString(i + 1, values[i]);
            }

            try (ResultSet rows = query.executeQuery()) {
                rows.next();

                return rows.getInt(1);
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
