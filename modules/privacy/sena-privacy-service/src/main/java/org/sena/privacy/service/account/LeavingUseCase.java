package org.sena.privacy.service.account;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.identity.api.AccountClosing;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.NotAllowedException;
import org.sena.privacy.api.AuditRecord;
import org.sena.privacy.api.AuditTrail;
import org.sena.privacy.api.Channel;
import org.sena.privacy.api.Consent;
import org.sena.privacy.api.Consents;
import org.sena.privacy.api.ImmutableAuditRecord;
import org.sena.privacy.api.account.Leaving;

/**
 * Ends the consents and closes the account. The account goes last: when anything before it fails,
 * the person still has it.
 */
@Component(service = AopService.class)
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class LeavingUseCase implements AopService, Leaving {

    private static final String DEED = "account.close";

    @Reference private AccountClosing account;

    @Reference private AuditTrail auditTrail;

    @Reference private Consents consents;

    @Reference private CurrentActor currentActor;

    private final Clock clock = Clock.systemUTC();

    @Override
    public boolean mayLeave() {
        return account.mayClose();
    }

    @Override
    public List<Consent> ending() {
        require();
        Instant now = clock.instant();

        return consents.ofSubject(subjectId()).stream()
                .filter(consent -> consent.isActiveAt(now))
                .collect(Collectors.toUnmodifiableList());
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public void leave() {
        ending().forEach(one -> consents.withdraw(one.id(), Channel.WEB, "Account closed"));
        auditTrail.allowed(deed().build());
        account.close();
    }

    private void require() {
        if (!mayLeave()) {
            AuditRecord refusal = deed().reason("NOT_ALLOWED").build();

            auditTrail.denied(refusal);
            throw new NotAllowedException(DEED);
        }
    }

    private ImmutableAuditRecord.Builder deed() {
        Actor actor = currentActor.get();

        return ImmutableAuditRecord.builder()
                .action(DEED)
                .entity("account")
                .entityId(actor.userId().orElse(""))
                .subjectId(actor.subjectId());
    }

    private String subjectId() {
        return currentActor.get().subjectId().orElseThrow();
    }
}
