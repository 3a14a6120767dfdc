package org.sena.privacy.service.retention;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.privacy.api.processing.ProcessingRecord;
import org.sena.privacy.api.retention.RetentionRule;
import org.sena.privacy.service.processing.ProcessingBundles;
import org.sena.privacy.service.store.service.RetentionPeriodEntryLocalService;

/** The rules that the running bundles declare, with the periods that were set since. */
@Component(service = RulesInForce.class)
public class RulesInForce {

    private final ProcessingBundles bundles;
    private final RetentionPeriodEntryLocalService periods;

    @Activate
    public RulesInForce(
            @Reference ProcessingBundles bundles,
            @Reference RetentionPeriodEntryLocalService periods) {
        this.bundles = bundles;
        this.periods = periods;
    }

    /** In the order of their codes. */
    List<RetentionRule> rules() {
        return book().rules(bundles.records());
    }

    /** All that the bundles describe. */
    public List<ProcessingRecord> records() {
        return book().records(bundles.records());
    }

    private RuleBook book() {
        return new RuleBook(periods.getRetentionPeriodEntries(-1, -1));
    }
}
