package org.sena.it.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sena.arquillian.InFramework;
import org.sena.arquillian.OsgiService;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.sena.privacy.api.AuditTrail;
import org.sena.privacy.api.FieldCipher;
import org.sena.privacy.api.ImmutableAuditRecord;
import org.sena.privacy.api.retention.Retention;

/**
 * The deletion job for a referral that ended in each of the ways it can end, with its history and
 * its audit events: what was shared goes at its time, the rest at its own, and nothing is left that
 * belongs to nothing.
 */
@InFramework
class F09_EveryEndingIT {

    private static final String REFERRAL =
            "insert into SENA_ReferralEntry (mvccVersion, referralId, reference, revision, state_,"
                    + " subjectId, organisationId, openKey, payload, createDate, endedDate)"
                    + " values (0, ?, ?, 1, ?, ?, 'org-1', ?, ?, ?, ?)";

    private static final String STEP =
            "insert into SENA_ReferralEventEntry (mvccVersion, referralEventId, referralId,"
                    + " revision, toState, createDate) values (0, ?, ?, 1, ?, ?)";

    @OsgiService private AuditTrail auditTrail;
    @OsgiService private FieldCipher cipher;
    @OsgiService private CurrentActor currentActor;
    @OsgiService private Retention retention;

    private final String id = People.newSubject();
    private final String subject = People.newSubject();

    @ParameterizedTest
    @CsvSource({
        "DECLINED, 175, true, true",
        "DECLINED, 190, false, true",
        "EXPIRED, 175, true, true",
        "EXPIRED, 190, false, true",
        "COMPLETED, 175, true, true",
        "COMPLETED, 190, false, true",
        "CLOSED_NO_CONTACT, 190, false, true",
        "CANCELLED, 190, false, true",
        "WITHDRAWN, 25, true, true",
        "WITHDRAWN, 32, false, true",
        "COMPLETED, 1100, false, false",
        "DECLINED, 1100, false, false",
        "WITHDRAWN, 1100, false, false"
    })
    void what_was_shared_goes_at_its_time_and_the_rest_at_its_own(
            String state, int days, boolean payload, boolean skeleton) throws Exception {
        ended(state, Duration.ofDays(days));

        run();
        run();

        assertEquals(payload ? 1 : 0, count("payload is not null and payload <> ''"));
        assertEquals(skeleton ? 1 : 0, count("1 = 1"));
        assertEquals(
                0,
                Suite.number(
                        "select count(*) from SENA_ReferralEventEntry e where not exists (select 1"
                                + " from SENA_ReferralEntry r where r.referralId = e.referralId)"
                                + " and e.referralId = ?",
                        id));
        assertEquals(List.of(), overdue());
    }

    private void ended(String state, Duration ago) throws Exception {
        Timestamp at = Timestamp.from(Instant.now().minus(ago));

        Suite.update(REFERRAL, id, id, state, subject, id, cipher.seal(subject, "{}"), at, at);
        Suite.update(STEP, System.nanoTime(), id, state, at);
        currentActor.callAs(
                Actor.person(subject),
                () -> {
                    auditTrail.allowed(
                            ImmutableAuditRecord.builder()
                                    .action("referral.end")
                                    .entity("referral")
                                    .entityId(id)
                                    .subjectId(subject)
                                    .build());
                    return null;
                });
    }

    private void run() throws Exception {
        currentActor.callAs(Actor.system("retention"), () -> retention.run().orElseThrow());
    }

    private long count(String condition) throws Exception {
        return Suite.number(
                "select count(*) from SENA_ReferralEntry where referralId = ? and " + condition,
                id);
    }

    private List<String> overdue() throws Exception {
        return currentActor.callAs(Actor.system("retention"), () -> retention.states()).stream()
                .filter(state -> state.overdue().orElse(0) > 0)
                .map(state -> state.rule().code())
                .collect(Collectors.toList());
    }
}
