package org.sena.it.referral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.sena.arquillian.InFramework;
import org.sena.arquillian.OsgiService;
import org.sena.directory.api.DirectoryImport;
import org.sena.directory.api.Taxonomies;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.ImmutableActor;
import org.sena.identity.api.NotAllowedException;
import org.sena.identity.api.Role;
import org.sena.privacy.api.AuditTrail;
import org.sena.privacy.api.override.EmergencyOverride;
import org.sena.privacy.api.override.ImmutableOverrideRequest;
import org.sena.privacy.api.override.OverrideBasis;
import org.sena.privacy.api.override.Overrides;
import org.sena.referral.api.Casework;
import org.sena.referral.api.GivenInDanger;
import org.sena.referral.api.GivenReferral;
import org.sena.referral.api.Referral;
import org.sena.referral.api.ReferralState;
import org.sena.referral.api.Referrals;

/** Nobody answered a request and the person is in danger: the team sees what they gave with it. */
@InFramework
class GivenInDangerIT {

    private static final String ENTITY = "queue-item";

    @OsgiService private AuditTrail auditTrail;
    @OsgiService private CurrentActor currentActor;
    @OsgiService private DirectoryImport directoryImport;
    @OsgiService private GivenInDanger givenInDanger;
    @OsgiService private Taxonomies taxonomies;
    @OsgiService private Overrides overrides;
    @OsgiService private Referrals referrals;
    @OsgiService private Casework casework;

    @OsgiService(filter = "(origin.bundle.symbolic.name=org.sena.privacy.service)")
    private DataSource dataSource;

    private People people;
    private Referral referral;
    private Actor adviser;

    @BeforeEach
    void a_request_that_nobody_answered() {
        people = new People(currentActor);
        BundleContext context = FrameworkUtil.getBundle(getClass()).getBundleContext();
        District district = new District(people, directoryImport, taxonomies);
        referral =
                new Stand(
                                people,
                                referrals,
                                casework,
                                new Rows(dataSource),
                                context,
                                district.store(district.referable()))
                        .at(ReferralState.EXPIRED);
        adviser = user("adviser-" + referral.id(), Role.ADVISER);
    }

    @Test
    void who_opened_an_override_sees_it_and_the_trail_says_on_what_the_look_rests() {
        EmergencyOverride override = open();

        GivenReferral given = newest(adviser);
        List<String> reasons =
                people
                        .as(
                                Actor.person(referral.subjectId()),
                                () -> auditTrail.aboutSubject(referral.subjectId(), 20))
                        .stream()
                        .filter(event -> event.record().action().equals("referral.danger"))
                        .map(event -> event.record().reason().orElse(""))
                        .collect(Collectors.toList());

        assertEquals(referral.reference(), given.reference());
        assertTrue(given.payload().stream().anyMatch(item -> item.value().contains(Requests.NAME)));
        assertEquals(List.of(override.id()), reasons);
    }

    @Test
    void nobody_else_does_and_nobody_who_opened_none() {
        assertThrows(NotAllowedException.class, () -> newest(adviser));
        open();
        assertThrows(
                NotAllowedException.class,
                () -> newest(user("other-" + referral.id(), Role.ADVICE_LEAD)));
        assertThrows(
                NotAllowedException.class,
                () -> newest(user("adviser-" + referral.id(), Role.ORGANISATION_WORKER)));
    }

    private GivenReferral newest(Actor actor) {
        return people.as(actor, () -> givenInDanger.newest(ENTITY, referral.id())).orElseThrow();
    }

    private EmergencyOverride open() {
        return people.as(
                adviser,
                () ->
                        overrides.open(
                                ImmutableOverrideRequest.builder()
                                        .subjectId(referral.subjectId())
                                        .entity(ENTITY)
                                        .entityId(referral.id())
                                        .basis(OverrideBasis.DANGER_TO_LIFE)
                                        .risk("Synthetic: a call for help")
                                        .build()));
    }

    private static Actor user(String id, Role role) {
        return ImmutableActor.builder().userId(id).addRoles(role).build();
    }
}
