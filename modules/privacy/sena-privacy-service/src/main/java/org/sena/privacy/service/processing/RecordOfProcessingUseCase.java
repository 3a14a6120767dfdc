package org.sena.privacy.service.processing;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.privacy.api.processing.ProcessingRecord;
import org.sena.privacy.api.processing.RecordOfProcessing;
import org.sena.privacy.service.retention.RulesInForce;

/** The record of processing with the periods in force. */
@Component(service = RecordOfProcessing.class)
public class RecordOfProcessingUseCase implements RecordOfProcessing {

    private final RulesInForce rules;

    @Activate
    public RecordOfProcessingUseCase(@Reference RulesInForce rules) {
        this.rules = rules;
    }

    @Override
    public List<ProcessingRecord> records() {
        return rules.records();
    }
}
