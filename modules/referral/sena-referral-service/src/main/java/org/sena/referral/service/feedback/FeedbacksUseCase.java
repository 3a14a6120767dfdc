package org.sena.referral.service.feedback;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.NotAllowedException;
import org.sena.identity.api.Role;
import org.sena.referral.api.Party;
import org.sena.referral.api.ReferralConflictException;
import org.sena.referral.api.ReferralProblem;
import org.sena.referral.api.ReferralRefusedException;
import org.sena.referral.api.feedback.Feedback;
import org.sena.referral.api.feedback.Feedbacks;
import org.sena.referral.api.feedback.ImmutableRemark;
import org.sena.referral.api.feedback.Remark;
import org.sena.referral.api.feedback.Survey;
import org.sena.referral.service.app.Access;
import org.sena.referral.service.app.ConsentCheck;
import org.sena.referral.service.app.Part;
import org.sena.referral.service.app.Time;
import org.sena.referral.service.app.Trail;
import org.sena.referral.service.store.ReferralRows;
import org.sena.referral.service.store.model.FeedbackEntry;
import org.sena.referral.service.store.model.ReferralEntry;
import org.sena.referral.service.store.service.FeedbackEntryLocalService;
import org.sena.referral.service.store.service.ReferralEntryLocalService;

/** Asks people how the help was, and lets the council read what they say. */
@Component(service = AopService.class)
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class FeedbacksUseCase implements AopService, Feedbacks {

    private static final String GIVE = "referral.feedback.give";
    private static final String READ = "referral.feedback.read";
    private static final String REMARKS = "referral.feedback.remarks";

    @Reference private Access access;

    @Reference private ConsentCheck consentCheck;

    @Reference private CurrentActor currentActor;

    @Reference private FeedbackBook book;

    @Reference private FeedbackEntryLocalService feedbacks;

    @Reference private ReferralEntryLocalService referrals;

    @Reference private Time time;

    @Reference private Trail trail;

    @Override
    @Transactional(rollbackFor = Exception.class)
    public Survey survey(String referral) {
        ReferralEntry row = own(referral, READ);
        if (!consentCheck.mayAskHow(row)) {
            return Survey.of(false, Optional.empty(), Optional.empty());
        }
        Survey survey = show(row);
        if (survey.given().isPresent()) {
            trail.asked(READ, row);
        }
        return survey;
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public Survey give(String referral, Feedback feedback) {
        ReferralEntry row = own(referral, GIVE);
        if (!consentCheck.mayAskHow(row)) {
            trail.refused(GIVE, row, "NO_CONSENT");
            throw new NotAllowedException(GIVE);
        }
        if (!isOpen(row)) {
            trail.refused(GIVE, row, "NOT_OPEN");
            throw new ReferralConflictException(referral);
        }
        Set<ReferralProblem> problems = FeedbackRules.problems(feedback);
        if (!problems.isEmpty()) {
            throw new ReferralRefusedException(problems);
        }
        book.keep(row, feedback);
        Survey survey = show(row);
        trail.asked(GIVE, row);
        return survey;
    }

    /** The referral, for its person and nobody else. */
    private ReferralEntry own(String referral, String deed) {
        Part part = access.hold(referral, deed);
        if (!part.is(Party.RESIDENT)) {
            throw access.hidden(part, deed);
        }
        return part.row();
    }

    private Survey show(ReferralEntry row) {
        Optional<FeedbackEntry> given = book.of(row);
        return Survey.of(
                isOpen(row),
                given.map(answer -> book.read(row, answer)),
                given.map(answer -> answer.getCreateDate().toInstant())
                        .map(FeedbackRules::changeableUntil));
    }

    private boolean isOpen(ReferralEntry row) {
        return FeedbackRules.isOpen(
                ReferralRows.state(row),
                ReferralRows.filled(row.getPayload()).isPresent(),
                book.of(row).map(answer -> answer.getCreateDate().toInstant()),
                time.now());
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public List<Remark> remarks() {
        if (!currentActor.get().hasAny(Role.ADVICE_LEAD)) {
            trail.refused(REMARKS, "", "NOT_ALLOWED");
            throw new NotAllowedException(REMARKS);
        }
        List<Remark> remarks = new ArrayList<>();
        List<ReferralEntry> read = new ArrayList<>();
        for (FeedbackEntry answer : feedbacks.withWords(MOST_REMARKS)) {
            ReferralEntry row = referrals.fetchReferralEntry(answer.getReferralId());
            if (row != null && consentCheck.mayAskHow(row)) {
                remarks.add(remark(row, answer));
                read.add(row);
            }
        }
        read.forEach(row -> trail.asked(REMARKS, row));
        trail.listed(REMARKS, "", Optional.empty(), remarks.size());
        return remarks;
    }

    private Remark remark(ReferralEntry row, FeedbackEntry answer) {
        return ImmutableRemark.builder()
                .serviceName(row.getServiceName())
                .organisationName(row.getOrganisationName())
                .feedback(book.read(row, answer))
                .givenAt(answer.getCreateDate().toInstant())
                .build();
    }
}
