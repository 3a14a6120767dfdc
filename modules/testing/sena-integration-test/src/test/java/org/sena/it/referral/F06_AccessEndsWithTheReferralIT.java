package org.sena.it.referral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.sena.arquillian.InFramework;
import org.sena.arquillian.OsgiService;
import org.sena.directory.api.DirectoryImport;
import org.sena.directory.api.Taxonomies;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.sena.referral.api.Casework;
import org.sena.referral.api.InboxQuery;
import org.sena.referral.api.Party;
import org.sena.referral.api.Referral;
import org.sena.referral.api.ReferralDetail;
import org.sena.referral.api.ReferralLists;
import org.sena.referral.api.ReferralPage;
import org.sena.referral.api.ReferralState;
import org.sena.referral.api.Referrals;

/** Once a referral ended without help, the organisation sees that it was there, and no more. */
@InFramework
class F06_AccessEndsWithTheReferralIT {

    @OsgiService private CurrentActor currentActor;
    @OsgiService private DirectoryImport directoryImport;
    @OsgiService private Taxonomies taxonomies;
    @OsgiService private Referrals referrals;
    @OsgiService private ReferralLists lists;
    @OsgiService private Casework casework;

    @OsgiService(filter = "(origin.bundle.symbolic.name=org.sena.privacy.service)")
    private DataSource dataSource;

    private People people;
    private Stand stand;

    @BeforeEach
    void a_service() {
        people = new People(currentActor);
        BundleContext context = FrameworkUtil.getBundle(getClass()).getBundleContext();
        District district = new District(people, directoryImport, taxonomies);
        stand =
                new Stand(
                        people,
                        referrals,
                        casework,
                        new Rows(dataSource),
                        context,
                        district.store(district.referable()));
    }

    @ParameterizedTest
    @EnumSource(
            value = ReferralState.class,
            names = {"DECLINED", "WITHDRAWN", "EXPIRED", "CANCELLED"})
    void the_organisation_keeps_a_stub_in_detail_and_in_its_list(ReferralState end) {
        Referral referral = stand.at(end);
        Actor worker = stand.playing(Party.ORGANISATION, referral);

        ReferralDetail seen = people.as(worker, () -> referrals.open(referral.id()));
        ReferralPage inbox = people.as(worker, () -> lists.inbox(InboxQuery.all()));

        assertEquals(List.of(), seen.payload());
        assertEquals(Optional.empty(), seen.safeContact());
        assertEquals(List.of(), seen.history());
        assertEquals(List.of(), seen.attempts());
        assertFalse(seen.toString().contains(Requests.NAME));
        assertEquals(
                List.of(referral.reference()),
                inbox.referrals().stream().map(Referral::reference).collect(Collectors.toList()));
        assertFalse(inbox.toString().contains(Requests.NAME));
    }

    @ParameterizedTest
    @EnumSource(
            value = ReferralState.class,
            names = {"SENT", "ACCEPTED", "IN_PROGRESS", "UNABLE_TO_CONTACT", "COMPLETED"})
    void who_made_it_for_the_person_and_the_council_never_see_what_it_holds(ReferralState state) {
        Referral referral = stand.at(state);

        for (Party party : List.of(Party.SENDER, Party.COUNCIL)) {
            ReferralDetail seen =
                    people.as(stand.playing(party, referral), () -> referrals.open(referral.id()));

            assertEquals(state, seen.referral().state());
            assertEquals(List.of(), seen.payload());
            assertEquals(Optional.empty(), seen.safeContact());
            assertEquals(List.of(), seen.attempts());
            assertFalse(seen.toString().contains(Requests.NAME));
        }
    }
}
