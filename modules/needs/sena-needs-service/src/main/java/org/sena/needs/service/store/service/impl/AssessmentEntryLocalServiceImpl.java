package org.sena.needs.service.store.service.impl;

import com.liferay.portal.aop.AopService;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.sena.needs.service.store.model.AssessmentEntry;
import org.sena.needs.service.store.service.base.AssessmentEntryLocalServiceBaseImpl;

@Component(
        property = "model.class.name=org.sena.needs.service.store.model.AssessmentEntry",
        service = AopService.class)
public class AssessmentEntryLocalServiceImpl extends AssessmentEntryLocalServiceBaseImpl {

    /** Newest first. */
    public List<AssessmentEntry> getAssessmentsOf(String subjectId) {
        return assessmentEntryPersistence.findBySubjectId(subjectId);
    }

    /** None or one. */
    public List<AssessmentEntry> getReferenced(String reference) {
        return assessmentEntryPersistence.findByReference(reference);
    }

    public boolean hasReference(String reference) {
        return assessmentEntryPersistence.countByReference(reference) > 0;
    }
}
