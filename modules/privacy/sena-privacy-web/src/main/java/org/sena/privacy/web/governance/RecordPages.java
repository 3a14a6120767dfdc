package org.sena.privacy.web.governance;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.privacy.api.processing.RecordOfProcessing;
import org.sena.privacy.api.retention.Retention;
import org.sena.web.kit.Page;
import org.sena.web.kit.View;

/** The record of processing, to be read and printed. */
@Component(service = RecordPages.class)
public class RecordPages {

    private final RecordOfProcessing record;
    private final Retention retention;

    @Activate
    public RecordPages(@Reference RecordOfProcessing record, @Reference Retention retention) {
        this.record = record;
        this.retention = retention;
    }

    /** Asking for the rules asks whether the reader may know them. */
    View show(Page page) {
        return View.of(
                "governance/record",
                page.text("governance.record.title"),
                new RecordView(page, record.records(), retention.rules()));
    }
}
