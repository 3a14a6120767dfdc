package org.sena.it.referral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sena.arquillian.InFramework;
import org.sena.arquillian.OsgiService;
import org.sena.directory.api.DirectoryImport;
import org.sena.directory.api.Service;
import org.sena.directory.api.Taxonomies;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.sena.privacy.api.Consents;
import org.sena.privacy.api.DataItem;
import org.sena.referral.api.PayloadItem;
import org.sena.referral.api.Referral;
import org.sena.referral.api.ReferralDetail;
import org.sena.referral.api.Referrals;

/** Every referral rests on a consent, and what is not in it is nowhere in what leaves. */
@InFramework
class F05_OnlyWhatWasAgreedLeavesIT {

    /** What can be ticked, with what it would tell. */
    private static final Map<DataItem, String> TOLD =
            Map.of(
                    DataItem.PHONE, Requests.PHONE,
                    DataItem.EMAIL, Requests.EMAIL,
                    DataItem.REASON, Requests.REASON,
                    Requests.FOOD, "Having enough to eat");

    @OsgiService private CurrentActor currentActor;
    @OsgiService private DirectoryImport directoryImport;
    @OsgiService private Taxonomies taxonomies;
    @OsgiService private Referrals referrals;
    @OsgiService private Consents consents;

    @OsgiService(filter = "(origin.bundle.symbolic.name=org.sena.privacy.service)")
    private DataSource dataSource;

    private People people;
    private Service service;

    @BeforeEach
    void a_service() {
        people = new People(currentActor);
        District district = new District(people, directoryImport, taxonomies);
        service = district.store(district.referable());
    }

    /** Codes: only values of the JDK come into the framework. */
    static Stream<String> items() {
        return TOLD.keySet().stream().map(DataItem::code);
    }

    @ParameterizedTest(name = "without {0}")
    @MethodSource("items")
    void an_item_that_is_not_agreed_to_is_in_nothing_that_leaves(String code) {
        DataItem left = DataItem.of(code);
        Set<DataItem> ticked = new TreeSet<>(TOLD.keySet());
        ticked.remove(left);
        Referral sent = send(People.resident(), ticked);

        ReferralDetail seen = open(worker(), sent);

        Set<DataItem> disclosed =
                seen.payload().stream().map(PayloadItem::item).collect(Collectors.toSet());
        assertFalse(disclosed.contains(left));
        assertTrue(disclosed.containsAll(ticked), disclosed::toString);
        String all = seen + new Rows(dataSource).text("SENA_NoticeEntry", "about", sent.id());
        assertFalse(all.contains(TOLD.get(left)), all);
    }

    @Test
    void every_referral_that_was_sent_has_the_consent_that_it_rests_on() {
        Actor person = People.resident();
        Referral sent = send(person, TOLD.keySet());
        Rows rows = new Rows(dataSource);

        String consentId = rows.value("SENA_ReferralEntry", "consentId", "referralId", sent.id());

        Set<DataItem> agreed =
                people.as(person, () -> consents.find(consentId)).orElseThrow().items();
        assertTrue(agreed.containsAll(TOLD.keySet()), agreed::toString);
        assertEquals(0, rows.sentWithoutConsent(), "in the whole database");
    }

    private Referral send(Actor person, Set<DataItem> ticked) {
        return people.as(
                        person,
                        () -> referrals.send(Requests.to(service.id()).withAgreedItems(ticked)))
                .referral();
    }

    private ReferralDetail open(Actor actor, Referral referral) {
        return people.as(actor, () -> referrals.open(referral.id()));
    }

    private Actor worker() {
        return People.worker(service.organisation().id());
    }
}
