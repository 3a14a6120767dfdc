package org.sena.directory.desk.taxonomy;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import org.sena.directory.api.Taxonomy;
import org.sena.directory.api.TaxonomyChanges;
import org.sena.directory.api.TaxonomyList;
import org.sena.directory.api.Term;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.SummaryRow;

/** What loading a list would change. */
public final class LookView {

    private static final int MOST_NAMED = 300;

    private final String name;
    private final String applyUrl;
    private final boolean empty;
    private final List<SummaryRow> counts = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private boolean needsGo;

    private LookView(String name, String applyUrl, boolean empty) {
        this.name = name;
        this.applyUrl = applyUrl;
        this.empty = empty;
    }

    static LookView of(
            Page page, List<Taxonomy> taxonomies, TaxonomyList list, TaxonomyChanges changes) {
        LookView view =
                new LookView(
                        taxonomies.stream()
                                .filter(taxonomy -> taxonomy.key().equals(list.taxonomy()))
                                .map(Taxonomy::name)
                                .findFirst()
                                .orElse(list.taxonomy()),
                        page.actionUrl(
                                "apply",
                                "list",
                                list.taxonomy(),
                                "mapped",
                                list.mappedTo().orElse(Loading.NOTHING),
                                "missing",
                                list.complete() ? Loading.DROP : Loading.KEEP,
                                "version",
                                list.version().orElse(""),
                                "format",
                                list.format().name()),
                        changes.isEmpty());

        view.part(page, "added", changes.added());
        view.part(page, "changed", changes.changed());
        view.count(page, "unchanged", changes.unchanged());
        view.part(page, "missing", changes.missing());

        if (list.complete()) {
            view.part(page, "removed", changes.removed());
            view.needsGo = list.taxonomy().equals(Taxonomy.NEEDS) && !changes.removed().isEmpty();
        }

        view.part(page, "remapped", changes.remapped());
        view.count(page, "used", changes.inUse().size());

        if (!changes.inUse().isEmpty()) {
            view.parts.add(
                    new Part(
                            page.text("look.used"),
                            changes.inUse().entrySet().stream()
                                    .map(use -> use.getKey() + " (" + use.getValue() + ")")
                                    .collect(joining(", "))));
        }

        return view;
    }

    private void part(Page page, String key, List<Term> terms) {
        count(page, key, terms.size());

        if (!terms.isEmpty()) {
            parts.add(
                    new Part(
                            page.text("look." + key),
                            terms.stream().limit(MOST_NAMED).map(Term::label).collect(joining(", "))
                                    + (terms.size() > MOST_NAMED ? " …" : "")));
        }
    }

    private void count(Page page, String key, int count) {
        counts.add(SummaryRow.of(page.text("look." + key), Integer.toString(count)));
    }

    public String name() {
        return name;
    }

    public String applyUrl() {
        return applyUrl;
    }

    /** Nothing would change. */
    public boolean isEmpty() {
        return empty;
    }

    /** Needs go, which a questionnaire may lead to. */
    public boolean needsGo() {
        return needsGo;
    }

    public List<SummaryRow> counts() {
        return counts;
    }

    public List<Part> parts() {
        return parts;
    }

    /** Terms that share a fate, by name. */
    public static final class Part {

        private final String title;
        private final String names;

        Part(String title, String names) {
            this.title = title;
            this.names = names;
        }

        public String title() {
            return title;
        }

        public String names() {
            return names;
        }
    }
}
