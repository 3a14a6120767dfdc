package org.sena.referral.service.team;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.privacy.api.retention.RetentionTask;
import org.sena.referral.service.store.model.AbsenceEntry;
import org.sena.referral.service.store.service.AbsenceEntryLocalService;

/** Forgets when people were away; no hold on a resident keeps it. */
@Component(service = RetentionTask.class)
public class AbsenceRetention implements RetentionTask {

    private final AbsenceEntryLocalService absences;

    @Activate
    public AbsenceRetention(@Reference AbsenceEntryLocalService absences) {
        this.absences = absences;
    }

    @Override
    public String rule() {
        return "referral.absence";
    }

    @Override
    public long overdue(Instant before, Set<String> heldSubjects) {
        return absences.countBefore(day(before));
    }

    @Override
    public int remove(Instant before, Set<String> heldSubjects, int most) {
        List<AbsenceEntry> over = absences.before(day(before), most);
        over.forEach(absences::deleteAbsenceEntry);

        return over.size();
    }

    private static String day(Instant moment) {
        return moment.atZone(ZoneId.of("Europe/London")).toLocalDate().toString();
    }
}
