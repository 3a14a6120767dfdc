package org.sena.directory.desk.taxonomy;

import static java.util.stream.Collectors.toList;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sena.directory.api.DirectoryRefusedException;
import org.sena.directory.api.ImmutableTaxonomyList;
import org.sena.directory.api.Taxonomy;
import org.sena.directory.api.TaxonomyFormat;
import org.sena.directory.api.TaxonomyImport;
import org.sena.directory.api.TaxonomyList;
import org.sena.web.kit.Page;
import org.sena.web.kit.SentFile;
import org.sena.web.kit.Submission;

/**
 * A list on its way in: sent, looked at, loaded. Between the two the file's text waits in the
 * session and what was chosen stands in the address.
 */
final class Loading {

    /** The mappings name nothing. */
    static final String NOTHING = "nothing";

    /** Terms that the list lacks stay. */
    static final String KEEP = "keep";

    /** They go. */
    static final String DROP = "drop";

    private static final String CONTENT = "taxonomy-list";
    private static final int MOST_TOLD = 20;

    private final Submission in;
    private final List<String> keys;

    Loading(Submission in, List<Taxonomy> taxonomies) {
        this.in = in;
        this.keys = taxonomies.stream().map(Taxonomy::key).collect(toList());
    }

    void preview(TaxonomyImport lists) {
        List<String> mappable = new ArrayList<>(keys);

        mappable.add(NOTHING);

        String taxonomy = in.form().choice("list", keys).required().value();
        Optional<SentFile> file = in.file("file");

        if (file.isEmpty()) {
            in.form().reject("file", "file.error.required");
        }

        String mapped = in.form().choice("mapped", mappable).required().value();
        String missing = in.form().choice("missing", List.of(KEEP, DROP)).required().value();
        String version = in.form().text("version").max(100).value();
        Optional<String> content = file.flatMap(this::text);

        if (!in.form().isValid()) {
            in.showAgain();

            return;
        }

        TaxonomyFormat format = format(file.get().name(), content.get());
        TaxonomyList list = list(taxonomy, mapped, missing, version, format.name(), content.get());

        try {
            lists.preview(list);
        } catch (DirectoryRefusedException e) {
            refuse(e);

            return;
        }

        in.session().write(CONTENT, content.get());
        in.show(
                "look",
                "list",
                taxonomy,
                "mapped",
                mapped,
                "missing",
                missing,
                "version",
                version,
                "format",
                format.name());
    }

    void apply(TaxonomyImport lists) {
        Optional<String> content = in.session().read(CONTENT);

        if (content.isEmpty()) {
            in.form().reject("look.error.gone");
            in.showAgain();

            return;
        }

        String taxonomy = in.parameter("list").orElse("");

        try {
            lists.apply(
                    list(
                            taxonomy,
                            in.parameter("mapped").orElse(NOTHING),
                            in.parameter("missing").orElse(KEEP),
                            in.parameter("version").orElse(""),
                            in.parameter("format").orElse(""),
                            content.get()));
        } catch (DirectoryRefusedException e) {
            refuse(e);

            return;
        }

        in.session().remove(CONTENT);
        in.say("look.done");
        in.show("terms", "taxonomy", taxonomy);
    }

    /** The list that waits for a decision; empty when the session ended or nothing was sent. */
    static Optional<TaxonomyList> kept(Page page) {
        return page.session()
                .read(CONTENT)
                .map(
                        content ->
                                list(
                                        page.parameter("list").orElse(""),
                                        page.parameter("mapped").orElse(NOTHING),
                                        page.parameter("missing").orElse(KEEP),
                                        page.parameter("version").orElse(""),
                                        page.parameter("format").orElse(""),
                                        content));
    }

    private static TaxonomyList list(
            String taxonomy,
            String mapped,
            String missing,
            String version,
            String format,
            String content) {
        return ImmutableTaxonomyList.builder()
                .taxonomy(taxonomy)
                .mappedTo(Optional.of(mapped).filter(key -> !key.equals(NOTHING)))
                .complete(missing.equals(DROP))
                .version(Optional.of(version).filter(text -> !text.isEmpty()))
                .format(
                        format.equals(TaxonomyFormat.JSON.name())
                                ? TaxonomyFormat.JSON
                                : TaxonomyFormat.CSV)
                .content(content)
                .build();
    }

    private void refuse(DirectoryRefusedException refused) {
        List<String> problems = refused.problems();
        String told = String.join(". ", problems.subList(0, Math.min(MOST_TOLD, problems.size())));

        in.form()
                .reject(
                        "file",
                        problems.size() > MOST_TOLD
                                ? "file.error.refused.more"
                                : "file.error.refused",
                        told,
                        problems.size() - MOST_TOLD);
        in.showAgain();
    }

    /** Anything but UTF-8 would turn names into noise. */
    private Optional<String> text(SentFile file) {
        try {
            return Optional.of(
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(file.content()))
                            .toString());
        } catch (CharacterCodingException e) {
            in.form().reject("file", "file.error.encoding");

            return Optional.empty();
        }
    }

    private static TaxonomyFormat format(String name, String content) {
        return name.toLowerCase(Locale.ROOT).endsWith(".json")
                        || content.stripLeading().startsWith("{")
                ? TaxonomyFormat.JSON
                : TaxonomyFormat.CSV;
    }
}
