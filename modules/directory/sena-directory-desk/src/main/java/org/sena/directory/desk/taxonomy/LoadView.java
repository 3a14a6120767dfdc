package org.sena.directory.desk.taxonomy;

import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.List;
import org.sena.directory.api.Taxonomy;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Option;

/** What can be chosen when a list is loaded. */
public final class LoadView {

    private final Page page;
    private final List<Option> lists;

    private LoadView(Page page, List<Option> lists) {
        this.page = page;
        this.lists = lists;
    }

    static LoadView of(Page page, List<Taxonomy> taxonomies) {
        return new LoadView(
                page,
                taxonomies.stream()
                        .map(list -> Option.of(list.key(), list.name()))
                        .collect(toList()));
    }

    /** Which list it is. */
    public List<Option> lists() {
        return lists;
    }

    /** What its mappings name. */
    public List<Option> mapped() {
        List<Option> mapped = new ArrayList<>();

        mapped.add(Option.of(Loading.NOTHING, page.text("mapped.nothing")));
        mapped.addAll(lists);

        return mapped;
    }

    public List<Option> missing() {
        return List.of(
                Option.of(Loading.KEEP, page.text("missing.keep"))
                        .withHint(page.text("missing.keep.hint")),
                Option.of(Loading.DROP, page.text("missing.drop"))
                        .withHint(page.text("missing.drop.hint")));
    }
}
