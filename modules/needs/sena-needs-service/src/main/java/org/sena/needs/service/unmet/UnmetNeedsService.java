package org.sena.needs.service.unmet;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.Directory;
import org.sena.directory.api.ImmutableMatchRequest;
import org.sena.directory.api.Match;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.NotAllowedException;
import org.sena.identity.api.Role;
import org.sena.needs.api.Evaluation;
import org.sena.needs.api.Interview;
import org.sena.needs.api.Needs;
import org.sena.needs.api.UnmetCount;
import org.sena.needs.api.UnmetNeed;
import org.sena.needs.api.UnmetNeeds;
import org.sena.needs.service.evaluation.Facts;
import org.sena.privacy.api.AuditTrail;
import org.sena.privacy.api.ImmutableAuditRecord;

/** Finds and counts what is not met. */
@Component(service = AopService.class)
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class UnmetNeedsService implements AopService, UnmetNeeds {

    private static final String LOOK = "unmet-needs.look";

    /** Of so many services for a need, one would be in reach if any is. */
    private static final int WIDE = 50;

    @Reference private AuditTrail audit;
    @Reference private CurrentActor currentActor;
    @Reference private Directory directory;
    @Reference private UnmetKeeper keeper;
    @Reference private Needs needs;
    @Reference private UnmetRows rows;

    @Override
    public List<UnmetNeed> of(Evaluation evaluation, List<Match> matches) {
        Interview interview = evaluation.interview();
        Facts facts = new Facts(interview);

        return new Gaps(codes -> wider(interview, codes))
                .of(
                        evaluation.scores().needs(),
                        matches,
                        facts.postcode().map(UnmetNeedsService::district).orElse(""));
    }

    @Override
    public void count(Collection<UnmetNeed> unmet) {
        keeper.count(unmet);
    }

    @Override
    public List<UnmetCount> counts(YearMonth first, YearMonth last) {
        Actor actor = currentActor.get();

        if (!actor.hasAny(Role.COMMISSIONER, Role.ADVICE_LEAD, Role.ADMINISTRATOR)) {
            audit.denied(
                    ImmutableAuditRecord.builder()
                            .action(LOOK)
                            .entity("unmet-needs")
                            .entityId("")
                            .build());

            throw new NotAllowedException(LOOK);
        }

        return rows.between(first, last);
    }

    private List<Match> wider(Interview interview, Collection<String> codes) {
        return directory.match(
                ImmutableMatchRequest.builder()
                        .addAllNeeds(codes)
                        .place(needs.place(interview))
                        .age(new Facts(interview).age())
                        .full(true)
                        .perNeed(WIDE)
                        .build());
    }

    /** Half a postcode: a town or a part of one, never a street. */
    private static String district(String postcode) {
        return postcode.split(" ")[0];
    }
}
