package org.sena.needs.desk.questionnaires;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sena.needs.api.Questionnaire;
import org.sena.web.kit.Page;
import org.sena.web.kit.Texts;
import org.sena.web.kit.view.Cell;
import org.sena.web.kit.view.Table;
import org.sena.web.kit.view.Tone;

/** What one version has that another has not, place by place. */
final class Changes {

    private final Map<String, String> before;
    private final Map<String, String> after;
    private final Page page;

    private Changes(Map<String, String> before, Map<String, String> after, Page page) {
        this.before = before;
        this.after = after;
        this.page = page;
    }

    /** Without rows when both say the same. What came or went as a whole is one row. */
    static Table table(Questionnaire before, Questionnaire after, Page page) {
        Texts texts = page.texts();

        return new Changes(Facts.of(before, texts), Facts.of(after, texts), page).table();
    }

    private Table table() {
        Table table =
                Table.of(
                        page.text("changes.caption"),
                        page.text("changes.where"),
                        page.text("changes.what"),
                        page.text("changes.before"),
                        page.text("changes.now"));
        Set<String> wholes = new TreeSet<>();

        after.forEach(
                (place, now) -> {
                    if (!before.containsKey(place)) {
                        row(table, wholes, place, "added", Tone.SUCCESS);
                    } else if (!before.get(place).equals(now)) {
                        row(table, wholes, place, "changed", Tone.INFO);
                    }
                });
        before.keySet().stream()
                .filter(place -> !after.containsKey(place))
                .forEach(place -> row(table, wholes, place, "removed", Tone.WARNING));

        return table;
    }

    private void row(Table table, Set<String> wholes, String place, String what, Tone tone) {
        if (wholes.stream().anyMatch(whole -> place.startsWith(whole + "/"))) {
            return;
        }
        if (!what.equals("changed")) {
            wholes.add(place);
        }

        table.row(
                Cell.text(place),
                Cell.tag(page.text("changes." + what), tone),
                Cell.text(before.getOrDefault(place, "")),
                Cell.text(after.getOrDefault(place, "")));
    }
}
