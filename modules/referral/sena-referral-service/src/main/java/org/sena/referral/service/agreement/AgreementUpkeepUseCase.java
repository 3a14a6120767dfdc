package org.sena.referral.service.agreement;

import static java.util.stream.Collectors.toCollection;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.identity.api.Role;
import org.sena.notification.api.ImmutableNotice;
import org.sena.notification.api.Notifications;
import org.sena.notification.api.Recipient;
import org.sena.referral.api.agreement.Standing;
import org.sena.referral.service.store.model.AgreementEntry;
import org.sena.referral.service.store.service.AgreementEntryLocalService;

/** Tells the organisation's people and the council, through the notices. */
@Component(service = AopService.class)
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class AgreementUpkeepUseCase implements AopService, AgreementUpkeep {

    private static final int SHORT = 8;

    @Reference private AgreementBook book;
    @Reference private AgreementEntryLocalService agreements;
    @Reference private Notifications notifications;

    @Override
    public Set<String> organisations() {
        return agreements.all().stream()
                .map(AgreementEntry::getOrganisationId)
                .collect(toCollection(TreeSet::new));
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public void look(String organisationId) {
        Instant now = book.now();
        Standing standing =
                new Standings(now, book.warnDays())
                        .of(organisationId, organisationId, book.of(organisationId), 0);

        AgreementNotices.due(standing, now)
                .ifPresent(
                        word -> {
                            tell(
                                    word,
                                    "organisation",
                                    organisationId,
                                    Recipient.organisation(organisationId));
                            tell(
                                    word,
                                    "admin/agreements",
                                    organisationId,
                                    Recipient.role(Role.ADVICE_LEAD));
                        });
    }

    private void tell(
            AgreementNotices.Word word, String link, String organisationId, Recipient to) {
        notifications.tell(
                ImmutableNotice.builder()
                        .key(word.key() + ":" + to.kind())
                        .kind(word.kind())
                        .to(to)
                        .reference(reference(organisationId))
                        .link(link)
                        .about(organisationId)
                        .build());
    }

    /** Short enough to read out, and nobody's name. */
    private static String reference(String organisationId) {
        return "AGREEMENT-" + organisationId.substring(0, Math.min(SHORT, organisationId.length()));
    }
}
