package org.sena.directory.desk.edit;

import static java.util.stream.Collectors.toUnmodifiableList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.sena.directory.api.workflow.Draft;
import org.sena.directory.api.workflow.ImmutableChange;
import org.sena.directory.desk.words.ChangeView;
import org.sena.directory.desk.words.DraftLine;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Option;

/** One page of a draft: its form, and what somebody else saved into it meanwhile. */
public class SectionView {

    private final Page page;
    private final Draft draft;
    private final String key;
    private final Fields stored;
    private final Map<String, List<Option>> options;

    SectionView(
            Page page, Draft draft, String key, Fields stored, Map<String, List<Option>> options) {
        this.page = page;
        this.draft = draft;
        this.key = key;
        this.stored = stored;
        this.options = options;
    }

    public String key() {
        return key;
    }

    public String title() {
        return page.text("section." + draft.kind() + "." + key);
    }

    /** What the draft is of. */
    public String record() {
        return DraftLine.name(page, draft);
    }

    public String draftId() {
        return draft.id();
    }

    public boolean isEditable() {
        return draft.state().isEditable();
    }

    public String value(String field) {
        return stored.value(field);
    }

    public List<String> values(String field) {
        return stored.values(field);
    }

    public LocalDate date(String field) {
        return stored.date(field);
    }

    public List<Option> options(String field) {
        return options.getOrDefault(field, List.of());
    }

    /** Numbers of the rows to show: those that are filled and one more. */
    public List<Integer> rows(String prefix) {
        Fields typed = typed();
        int filled = Math.max(stored.rows(prefix), typed.rows(prefix));

        return IntStream.rangeClosed(0, Math.min(filled, Typed.ROWS - 1))
                .boxed()
                .collect(toUnmodifiableList());
    }

    /** True when at least one of the rows is filled or was sent. */
    public boolean hasRows(String prefix) {
        return Math.max(stored.rows(prefix), typed().rows(prefix)) > 0;
    }

    /** Goes through the form and back, to see whether somebody else saved this page meanwhile. */
    public String mark() {
        return stored.mark();
    }

    public String saveUrl() {
        return page.actionUrl("save-section", "draft", draft.id(), "section", key);
    }

    public String listUrl() {
        return page.renderUrl("edit", "draft", draft.id());
    }

    /** This page as it is saved. */
    public String savedUrl() {
        return page.renderUrl("section", "draft", draft.id(), "section", key);
    }

    /** True when what was typed stands against what somebody else saved meanwhile. */
    public boolean isConflict() {
        return page.form().isSent()
                && !page.form().value("seen").isEmpty()
                && !page.form().value("seen").equals(stored.mark());
    }

    /** What is saved beside what was typed, where they differ. */
    public List<ChangeView> conflict() {
        List<ChangeView> changes = new ArrayList<>();
        Fields typed = typed();
        TreeSet<String> names = new TreeSet<>(stored.names());

        names.addAll(typed.names());

        for (String name : names) {
            List<String> saved = words(name, stored);
            List<String> mine = words(name, typed);

            if (!saved.equals(mine)) {
                changes.add(
                        new ChangeView(
                                ImmutableChange.builder()
                                        .part(label(name))
                                        .before(saved)
                                        .after(mine)
                                        .build(),
                                page.texts()));
            }
        }

        return changes;
    }

    /** True when the page has the council's agreement with the organisation: for editors. */
    public boolean hasAgreement() {
        return !options("agreement").isEmpty();
    }

    Page page() {
        return page;
    }

    Draft draft() {
        return draft;
    }

    private Fields typed() {
        Fields typed = new Fields();

        for (String name : page.form().isSent() ? sentNames() : List.<String>of()) {
            List<String> values = page.form().values(name);

            if (values.size() > 1 || options.containsKey(name)) {
                typed.putAll(name, values);
            } else {
                typed.put(name, page.form().value(name));
            }
        }

        return typed;
    }

    private List<String> sentNames() {
        return page.form().names().stream()
                .filter(name -> !name.equals("seen"))
                .filter(name -> !name.equals("draft") && !name.equals("section"))
                .filter(name -> !name.equals("item"))
                .collect(toUnmodifiableList());
    }

    private List<String> words(String name, Fields fields) {
        List<String> words = new ArrayList<>();

        for (String value : fields.values(name)) {
            options(name).stream()
                    .filter(option -> option.value().equals(value))
                    .findFirst()
                    .ifPresentOrElse(
                            option -> words.add(option.label()),
                            () -> value.lines().forEach(words::add));
        }

        return words;
    }

    private String label(String name) {
        String text = "field." + name.replaceFirst("-[0-9]+-", "-");

        return page.texts().has(text) ? page.text(text) : page.text("field.other");
    }
}
