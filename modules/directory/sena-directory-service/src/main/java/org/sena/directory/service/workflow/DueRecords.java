package org.sena.directory.service.workflow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.workflow.Policies;
import org.sena.directory.api.workflow.RecordStanding;
import org.sena.directory.service.store.RecordRows;
import org.sena.directory.service.store.StoredRecord;
import org.sena.identity.api.Actor;

/** What somebody must vouch for soon, or should have. */
@Component(service = DueRecords.class)
public class DueRecords {

    private static final int MOST = 500;

    /** Records that are looked at for an assurer who vouches for few of them. */
    private static final int MOST_PAGES = 20;

    @Reference private Assurers assurers;
    @Reference private Keepers keepers;
    @Reference private Policies policies;
    @Reference private RecordRows records;
    @Reference private Standings standings;
    @Reference private Today today;

    /** Overdue longest first; from the first day of reminding on. */
    List<RecordStanding> of(Actor actor) {
        Optional<String> own = keepers.ownOrganisation(actor);
        boolean vouches = assurers.vouchesForSome(actor);

        keepers.require(vouches || own.isPresent(), "directory.record.due", "records");

        LocalDate by = today.day().plusDays(policies.policy().remindDays());

        if (!vouches) {
            return standings.of(records.due(by, own, 0, MOST));
        }

        if (keepers.keepsAll(actor)) {
            return standings.of(records.due(by, Optional.empty(), 0, MOST));
        }

        return standings.of(covered(actor, by));
    }

    private List<StoredRecord> covered(Actor actor, LocalDate by) {
        List<StoredRecord> covered = new ArrayList<>();

        for (int page = 0; page < MOST_PAGES && covered.size() < MOST; page++) {
            List<StoredRecord> some = records.due(by, Optional.empty(), page * MOST, MOST);

            some.stream()
                    .filter(record -> assurers.vouches(actor, record))
                    .limit(MOST - covered.size())
                    .forEach(covered::add);

            if (some.size() < MOST) {
                break;
            }
        }

        return covered;
    }
}
