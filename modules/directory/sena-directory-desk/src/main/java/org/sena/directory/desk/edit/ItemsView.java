package org.sena.directory.desk.edit;

import java.util.ArrayList;
import java.util.List;
import org.sena.directory.api.Service;
import org.sena.directory.api.workflow.Draft;
import org.sena.directory.desk.words.DraftLine;
import org.sena.web.kit.Page;

/** Several of a kind, in plain words, each to be changed or taken out. */
public final class ItemsView {

    private final Page page;
    private final Draft draft;
    private final Items items;

    ItemsView(Page page, Draft draft, Items items) {
        this.page = page;
        this.draft = draft;
        this.items = items;
    }

    public String key() {
        return items.key();
    }

    public String title() {
        return page.text("section." + draft.kind() + "." + items.key());
    }

    public String record() {
        return DraftLine.name(page, draft);
    }

    public boolean isEditable() {
        return draft.state().isEditable();
    }

    public String listUrl() {
        return page.renderUrl("edit", "draft", draft.id());
    }

    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        Service service = draft.service().orElseThrow();

        for (int i = 0; i < items.count(service); i++) {
            lines.add(
                    new Line(
                            items.lines(service, i, page.texts()),
                            itemUrl(i, ""),
                            page.actionUrl(
                                    "remove-item",
                                    "draft",
                                    draft.id(),
                                    "section",
                                    items.key(),
                                    "item",
                                    String.valueOf(i),
                                    "seen",
                                    items.fields(service, i, "").mark())));
        }

        return lines;
    }

    /**
     * Where one is added.
     *
     * @param kind which form; empty where there is but one
     */
    public String addUrl(String kind) {
        return itemUrl(items.count(draft.service().orElseThrow()), kind);
    }

    private String itemUrl(int index, String kind) {
        return page.renderUrl(
                "item",
                "draft",
                draft.id(),
                "section",
                items.key(),
                "item",
                String.valueOf(index),
                "kind",
                kind);
    }

    /** One of them. */
    public static final class Line {

        private final List<String> words;
        private final String changeUrl;
        private final String removeUrl;

        Line(List<String> words, String changeUrl, String removeUrl) {
            this.words = words;
            this.changeUrl = changeUrl;
            this.removeUrl = removeUrl;
        }

        public List<String> words() {
            return words;
        }

        /** Its first words, for those who hear the links alone. */
        public String name() {
            return words.get(0);
        }

        public String changeUrl() {
            return changeUrl;
        }

        public String removeUrl() {
            return removeUrl;
        }
    }
}
