package org.sena.directory.desk.taxonomy;

import org.sena.directory.api.Taxonomies;
import org.sena.directory.api.Taxonomy;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Cell;
import org.sena.web.kit.view.Table;

/** All lists of terms. */
public final class ListsView {

    private final Table table;

    private ListsView(Table table) {
        this.table = table;
    }

    static ListsView of(Page page, Taxonomies taxonomies) {
        Table table =
                Table.of(
                        page.text("lists.caption"),
                        page.text("lists.name"),
                        page.text("lists.about"),
                        page.text("lists.terms"),
                        page.text("lists.version"));

        for (Taxonomy taxonomy : taxonomies.taxonomies()) {
            table.row(
                    Cell.link(taxonomy.name(), page.renderUrl("terms", "taxonomy", taxonomy.key())),
                    Cell.text(taxonomy.description()),
                    Cell.text(Integer.toString(taxonomies.terms(taxonomy.key()).size())),
                    Cell.text(taxonomy.version().orElse("")));
        }

        return new ListsView(table);
    }

    public Table table() {
        return table;
    }
}
