package org.sena.privacy.service.processing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sena.privacy.api.processing.Personal;
import org.sena.privacy.api.processing.ProcessedColumn;
import org.sena.privacy.api.processing.ProcessedStore;
import org.sena.privacy.api.processing.ProcessingRecord;
import org.sena.privacy.api.retention.RetentionRule;

/** The record of processing as a page of Markdown, for people who have no SENA in front of them. */
final class RecordPage {

    private final StringBuilder page = new StringBuilder();
    private final List<ProcessingRecord> records;
    private final Map<String, RetentionRule> rules = new TreeMap<>();

    RecordPage(List<ProcessingRecord> records) {
        this.records = records;
        records.forEach(record -> record.rules().forEach(rule -> rules.put(rule.code(), rule)));
    }

    String markdown() {
        line("# Record of processing");
        line("");
        line(
                "What SENA stores, where, why, for how long and who receives it (UK GDPR, article 30).");
        line("Made from the `META-INF/sena/processing.json` of the modules; a test keeps it true.");
        line("The council's own periods stand on the page Information governance.");
        line("");
        line("## How long");
        line("");
        line("| Rule | What | Kept | After | Then | Can be set from | to | Source |");
        line("|---|---|---|---|---|---|---|---|");
        rules.values().forEach(this::rule);
        records.forEach(this::record);

        return page.toString();
    }

    private void rule(RetentionRule rule) {
        cells(
                "`" + rule.code() + "`",
                rule.data(),
                rule.period().words(),
                rule.countedFrom(),
                rule.disposal().name().toLowerCase(Locale.ROOT),
                rule.least().words(),
                rule.most().words(),
                rule.source());
    }

    private void record(ProcessingRecord record) {
        line("");
        line("## " + record.title());
        line("");
        line(record.purpose());
        record.stores().stream()
                .filter(store -> store.personal() != Personal.NONE)
                .forEach(this::store);
        line("");
        line("Nothing about people: " + nothing(record) + ".");
    }

    private static String nothing(ProcessingRecord record) {
        String names =
                record.stores().stream()
                        .filter(store -> store.personal() == Personal.NONE)
                        .map(store -> store.name() + " (" + store.what() + ")")
                        .collect(Collectors.joining("; "));

        return names.isEmpty() ? "no other place" : names;
    }

    private void store(ProcessedStore store) {
        line("");
        line("### " + store.name());
        line("");
        line("| | |");
        line("|---|---|");
        cells("What", store.what());
        cells("Why", store.why());
        cells("About whom", store.people());
        cells("Lawful basis", store.lawfulBasis());
        cells("Who receives it", store.recipients());
        cells("How long", kept(store));
        columns(store, "Encrypted", Personal.SEALED);
        columns(store, "Readable", Personal.PLAIN);
        columns(store, "Numbers that stand for people", Personal.PSEUDONYM);
    }

    private String kept(ProcessedStore store) {
        return store.rules().stream()
                .map(rules::get)
                .map(rule -> rule.period().words() + " after " + rule.countedFrom())
                .collect(Collectors.joining("; "));
    }

    private void columns(ProcessedStore store, String title, Personal personal) {
        String names =
                store.columns().stream()
                        .filter(column -> column.personal() == personal)
                        .map(RecordPage::name)
                        .collect(Collectors.joining("; "));

        if (!names.isEmpty()) {
            cells(title, names);
        }
    }

    private static String name(ProcessedColumn column) {
        return "`" + column.name() + "` " + column.holds();
    }

    private void cells(String... cells) {
        page.append("| ")
                .append(
                        List.of(cells).stream()
                                .map(cell -> cell.replace("|", "\\|"))
                                .collect(Collectors.joining(" | ")))
                .append(" |\n");
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
