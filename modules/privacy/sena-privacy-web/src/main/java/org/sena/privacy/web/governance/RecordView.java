package org.sena.privacy.web.governance;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sena.privacy.api.processing.Personal;
import org.sena.privacy.api.processing.ProcessedColumn;
import org.sena.privacy.api.processing.ProcessedStore;
import org.sena.privacy.api.processing.ProcessingRecord;
import org.sena.privacy.api.retention.RetentionRule;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.SummaryRow;

/** What is stored, where, why, for how long and who receives it, context by context. */
public final class RecordView {

    private final Page page;
    private final List<ProcessingRecord> records;
    private final Map<String, RetentionRule> rules;

    RecordView(Page page, List<ProcessingRecord> records, List<RetentionRule> rules) {
        this.page = page;
        this.records = records;
        this.rules =
                rules.stream().collect(Collectors.toMap(RetentionRule::code, Function.identity()));
    }

    public List<ProcessingRecord> records() {
        return records;
    }

    /** Those that hold something about people; what holds nothing is only counted. */
    public List<ProcessedStore> stores(ProcessingRecord record) {
        return record.stores().stream()
                .filter(store -> store.personal() != Personal.NONE)
                .collect(Collectors.toList());
    }

    public String others(ProcessingRecord record) {
        long others =
                record.stores().stream().filter(store -> store.personal() == Personal.NONE).count();

        return page.count("governance.record.others", others);
    }

    /** Only what there is something to say about. */
    public List<SummaryRow> rows(ProcessedStore store) {
        return Stream.of(
                        row("why", List.of(store.why())),
                        row("people", List.of(store.people())),
                        row("basis", List.of(store.lawfulBasis())),
                        row("recipients", List.of(store.recipients())),
                        row("kept", kept(store)),
                        row("sealed", columns(store, Personal.SEALED)),
                        row("plain", columns(store, Personal.PLAIN)),
                        row("pseudonym", columns(store, Personal.PSEUDONYM)))
                .filter(row -> !row.values().isEmpty())
                .collect(Collectors.toList());
    }

    private List<String> kept(ProcessedStore store) {
        return store.rules().stream()
                .map(rules::get)
                .map(
                        rule ->
                                rule.data()
                                        + ": "
                                        + page.text(
                                                "governance.retention.after",
                                                rule.period().words(),
                                                rule.countedFrom())
                                        + ". "
                                        + page.text("governance.then." + rule.disposal())
                                        + ". "
                                        + rule.source())
                .collect(Collectors.toList());
    }

    private static List<String> columns(ProcessedStore store, Personal personal) {
        return store.columns().stream()
                .filter(column -> column.personal() == personal)
                .map(ProcessedColumn::holds)
                .collect(Collectors.toList());
    }

    private SummaryRow row(String name, List<String> values) {
        return SummaryRow.of(page.text("governance.record." + name), values);
    }
}
