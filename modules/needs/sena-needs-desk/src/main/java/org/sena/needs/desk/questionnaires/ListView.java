package org.sena.needs.desk.questionnaires;

import java.util.stream.Collectors;
import org.sena.needs.api.PublishedVersion;
import org.sena.needs.api.Questionnaire;
import org.sena.needs.api.Questionnaires;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Cell;
import org.sena.web.kit.view.Table;

/** Every questionnaire with its newest version. */
public final class ListView {

    private final Table table;
    private final boolean mayPublish;

    private ListView(Table table, boolean mayPublish) {
        this.table = table;
        this.mayPublish = mayPublish;
    }

    static ListView of(Page page, Questionnaires questionnaires, boolean mayPublish) {
        Table table =
                Table.of(
                        page.text("list.title"),
                        page.text("list.name"),
                        page.text("list.key"),
                        page.text("list.version"),
                        page.text("list.published"),
                        page.text("list.by"),
                        page.text("list.languages"));

        for (String key : questionnaires.keys()) {
            Questionnaire newest = questionnaires.current(key).orElseThrow();
            PublishedVersion published = questionnaires.history(key).get(0);

            table.row(
                    Cell.link(newest.title(), page.renderUrl("versions", "key", key)),
                    Cell.text(key),
                    Cell.text(Integer.toString(newest.version())),
                    Cell.text(page.moment(published.publishedAt())),
                    Cell.text(published.publishedBy().orElse("")),
                    Cell.text(languages(newest, page)));
        }

        return new ListView(table, mayPublish);
    }

    private static String languages(Questionnaire questionnaire, Page page) {
        return questionnaire.translations().stream()
                .map(translation -> Names.language(translation.language(), page))
                .collect(
                        Collectors.joining(
                                ", ",
                                Names.language(questionnaire.language(), page)
                                        + (questionnaire.translations().isEmpty() ? "" : ", "),
                                ""));
    }

    public Table table() {
        return table;
    }

    public boolean isEmpty() {
        return table.rows().isEmpty();
    }

    public boolean mayPublish() {
        return mayPublish;
    }
}
