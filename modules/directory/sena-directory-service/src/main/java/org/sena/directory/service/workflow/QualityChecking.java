package org.sena.directory.service.workflow;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.Organisation;
import org.sena.directory.api.Service;
import org.sena.directory.api.workflow.Quality;
import org.sena.directory.api.workflow.QualityCheck;

/** Tells how good a record is by the policy and the taxonomies of today. */
@Component(service = QualityCheck.class)
public class QualityChecking implements QualityCheck {

    private final Classification classification;
    private final Today today;

    @Activate
    public QualityChecking(@Reference Classification classification, @Reference Today today) {
        this.classification = classification;
        this.today = today;
    }

    @Override
    public Quality of(Service service) {
        return classification.qualityRules().of(service, today.day());
    }

    @Override
    public Quality of(Organisation organisation) {
        return classification.qualityRules().of(organisation);
    }
}
