package org.sena.directory.desk.postcode;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sena.directory.api.DirectoryRefusedException;
import org.sena.directory.api.ImmutablePostcodeList;
import org.sena.directory.api.PostcodeChanges;
import org.sena.directory.api.PostcodeImport;
import org.sena.directory.api.PostcodeList;
import org.sena.web.kit.Page;
import org.sena.web.kit.SentFile;
import org.sena.web.kit.Submission;

/**
 * Postcodes on their way in: sent, looked at, brought in. Between the two what was read waits in
 * the session and what was chosen stands in the address.
 */
final class Loading {

    /** Postcodes that the file lacks stay. */
    static final String KEEP = "keep";

    /** They go. */
    static final String DROP = "drop";

    private static final String CONTENT = "postcode-list";
    private static final int LONGEST_NAME = 100;
    private static final int MOST_TOLD = 20;

    private final Submission in;

    Loading(Submission in) {
        this.in = in;
    }

    void preview(PostcodeImport postcodes) {
        Optional<SentFile> file = in.file("file");

        if (file.isEmpty()) {
            in.form().reject("file", "file.error.required");
        }

        Optional<Set<String>> councils =
                Councils.read(in.form().text("councils").max(1_000).value());

        if (councils.isEmpty()) {
            in.form().reject("councils", "councils.error.form");
        }

        String missing = in.form().choice("missing", List.of(KEEP, DROP)).required().value();

        Optional<String> content =
                in.form().isValid()
                        ? read(postcodes, file.get(), councils.get())
                        : Optional.empty();

        if (content.isEmpty()) {
            in.showAgain();

            return;
        }

        in.session().write(CONTENT, content.get());
        in.show("look", "missing", missing, "source", shortened(file.get().name()));
    }

    void apply(PostcodeImport postcodes) {
        Optional<String> content = in.session().read(CONTENT);

        if (content.isEmpty()) {
            in.form().reject("look.error.gone");
            in.showAgain();

            return;
        }

        PostcodeChanges changes =
                postcodes.apply(
                        list(in.parameter("missing"), in.parameter("source"), content.get()));

        in.session().remove(CONTENT);
        in.say("look.done", changes.added(), changes.changed(), changes.removed());
        in.show("postcodes");
    }

    /** What waits for a decision; empty when the session ended or nothing was sent. */
    static Optional<PostcodeList> kept(Page page) {
        return page.session()
                .read(CONTENT)
                .map(content -> list(page.parameter("missing"), page.parameter("source"), content));
    }

    private static PostcodeList list(
            Optional<String> missing, Optional<String> source, String content) {
        return ImmutablePostcodeList.builder()
                .complete(missing.orElse(KEEP).equals(DROP))
                .source(shortened(source.orElse("")))
                .content(content)
                .build();
    }

    private Optional<String> read(PostcodeImport postcodes, SentFile file, Set<String> councils) {
        try (Reader csv = new InputStreamReader(file.open(), StandardCharsets.UTF_8)) {
            return Optional.of(postcodes.read(csv, councils));
        } catch (DirectoryRefusedException refused) {
            refuse(refused.problems());

            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void refuse(List<String> problems) {
        String told = String.join(". ", problems.subList(0, Math.min(MOST_TOLD, problems.size())));

        in.form()
                .reject(
                        "file",
                        problems.size() > MOST_TOLD
                                ? "file.error.refused.more"
                                : "file.error.refused",
                        told,
                        problems.size() - MOST_TOLD);
    }

    private static String shortened(String name) {
        return name.substring(0, Math.min(LONGEST_NAME, name.length()));
    }
}
