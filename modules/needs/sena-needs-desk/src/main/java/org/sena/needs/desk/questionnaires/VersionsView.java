package org.sena.needs.desk.questionnaires;

import java.util.List;
import org.sena.needs.api.PublishedVersion;
import org.sena.needs.api.Questionnaire;
import org.sena.needs.api.TextTranslation;
import org.sena.needs.api.TextTranslation.State;
import org.sena.needs.api.Translation;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Cell;
import org.sena.web.kit.view.Table;
import org.sena.web.kit.view.Tone;

/** One questionnaire: its versions, and how far it is translated. */
public final class VersionsView {

    private final Page page;
    private final Questionnaire newest;
    private final List<PublishedVersion> history;
    private final List<String> warnings;
    private final boolean mayPublish;

    VersionsView(
            Page page,
            Questionnaire newest,
            List<PublishedVersion> history,
            List<String> warnings,
            boolean mayPublish) {
        this.page = page;
        this.newest = newest;
        this.history = history;
        this.warnings = warnings;
        this.mayPublish = mayPublish;
    }

    public String title() {
        return newest.title();
    }

    public String key() {
        return newest.key();
    }

    public boolean mayPublish() {
        return mayPublish;
    }

    /** Rules of the active matrix that miss something; none is best. */
    public List<String> warnings() {
        return warnings;
    }

    public Table versions() {
        Table table =
                Table.of(
                        page.text("versions.caption"),
                        page.text("list.version"),
                        page.text("list.published"),
                        page.text("list.by"),
                        page.text("versions.changes"),
                        page.text("versions.document"));

        for (PublishedVersion version : history) {
            String number = Integer.toString(version.version());

            table.row(
                    Cell.link(page.text("version.name", number), url("version", number)),
                    Cell.text(page.moment(version.publishedAt())),
                    Cell.text(version.publishedBy().orElse("")),
                    version.version() == 1
                            ? Cell.text(page.text("versions.first"))
                            : Cell.link(page.text("versions.what"), url("changes", number)),
                    Cell.link(
                            page.text("versions.json", number),
                            page.resourceUrl("document", "key", newest.key(), "version", number)));
        }

        return table;
    }

    public Table translations() {
        Table table =
                Table.of(
                        page.text("translations.caption"),
                        page.text("translations.language"),
                        page.text("translations.checked"),
                        page.text("translations.current"),
                        page.text("translations.stale"),
                        page.text("translations.missing"));

        for (Translation translation : newest.translations()) {
            List<TextTranslation> lines = newest.textsIn(translation.language());

            table.row(
                    Cell.link(
                            Names.language(translation.language(), page),
                            page.renderUrl(
                                    "translation",
                                    "key",
                                    newest.key(),
                                    "language",
                                    translation.language())),
                    translation.draft()
                            ? Cell.tag(page.text("translations.draft"), Tone.WARNING)
                            : Cell.tag(page.text("translations.done"), Tone.SUCCESS),
                    Cell.text(count(lines, State.CURRENT)),
                    Cell.text(count(lines, State.STALE)),
                    Cell.text(count(lines, State.MISSING)));
        }

        return table;
    }

    public boolean isTranslated() {
        return !newest.translations().isEmpty();
    }

    private String url(String view, String version) {
        return page.renderUrl(view, "key", newest.key(), "version", version);
    }

    private static String count(List<TextTranslation> lines, State state) {
        return Long.toString(lines.stream().filter(line -> line.state() == state).count());
    }
}
