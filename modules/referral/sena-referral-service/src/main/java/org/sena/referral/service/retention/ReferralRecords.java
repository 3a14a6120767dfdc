package org.sena.referral.service.retention;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.privacy.api.UnreadableFieldException;
import org.sena.privacy.api.subject.Erasure;
import org.sena.privacy.api.subject.RecordLine;
import org.sena.privacy.api.subject.RecordSection;
import org.sena.privacy.api.subject.SubjectRecord;
import org.sena.privacy.api.subject.SubjectRecords;
import org.sena.referral.api.ReferralState;
import org.sena.referral.service.app.Attempts;
import org.sena.referral.service.app.Seal;
import org.sena.referral.service.store.ReferralRows;
import org.sena.referral.service.store.model.ReferralEntry;
import org.sena.referral.service.store.service.ReferralEntryLocalService;

/** A person's referrals, for the person to take away, and what they may have erased of them. */
@Component(service = AopService.class)
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class ReferralRecords implements AopService, SubjectRecords {

    @Reference private ReferralEntryLocalService referrals;

    @Reference private Attempts attempts;

    @Reference private Disposal disposal;

    @Reference private Seal seal;

    @Override
    public String context() {
        return "referral";
    }

    @Override
    public List<RecordSection> ofSubject(String subjectId) {
        List<SubjectRecord> records =
                referrals.ofSubject(subjectId).stream()
                        .map(this::record)
                        .collect(Collectors.toUnmodifiableList());
        return records.isEmpty()
                ? List.of()
                : List.of(
                        RecordSection.of("referral.referrals", "Your requests for help", records));
    }

    @Override
    public Set<String> having(Collection<String> subjectIds) {
        return referrals.subjectsWithPayload(subjectIds);
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public Erasure forget(String subjectId) {
        int removed = 0;
        boolean open = false;
        boolean skeleton = false;
        for (ReferralEntry row : referrals.ofSubject(subjectId)) {
            ReferralState state = ReferralRows.state(row);
            if (state == ReferralState.DRAFT) {
                disposal.delete(row.getReferralId());
                removed++;
            } else if (state.isOpen()) {
                open = true;
            } else {
                skeleton = true;
                if (ReferralRows.filled(row.getPayload()).isPresent()) {
                    disposal.shred(row.getReferralId());
                    removed++;
                }
            }
        }
        return Erasure.of(removed, kept(open, skeleton));
    }

    private static List<String> kept(boolean open, boolean skeleton) {
        List<String> kept = new ArrayList<>();
        if (open) {
            kept.add(
                    "A request for help that is open stays until it ends. You can take it back"
                            + " first.");
        }
        if (skeleton) {
            kept.add(
                    "That there was a request, to which service and how it ended, stays for 3 years"
                            + " without your name, because the council counts them.");
        }
        return kept;
    }

    private SubjectRecord record(ReferralEntry row) {
        List<RecordLine> lines = new ArrayList<>();
        lines.add(RecordLine.of("reference", "Reference", row.getReference()));
        lines.add(RecordLine.of("service", "Service", row.getServiceName()));
        lines.add(RecordLine.of("organisation", "Organisation", row.getOrganisationName()));
        lines.add(RecordLine.of("state", "How it stands", row.getState()));
        lines.add(
                RecordLine.of(
                        "createdAt",
                        "When it was begun",
                        row.getCreateDate().toInstant().toString()));
        if (row.getSentDate() != null) {
            lines.add(
                    RecordLine.of(
                            "sentAt",
                            "When it was sent",
                            row.getSentDate().toInstant().toString()));
        }
        ReferralRows.filled(row.getSenderOrganisationName())
                .ifPresent(name -> lines.add(RecordLine.of("sender", "Who sent it", name)));
        ReferralRows.filled(row.getRiskBand())
                .ifPresent(band -> lines.add(RecordLine.of("riskBand", "How urgent", band)));
        try {
            addOpened(lines, row);
        } catch (UnreadableFieldException e) {
            lines.add(RecordLine.of("unreadable", "What it holds", "It cannot be read any more."));
        }
        return SubjectRecord.of(lines);
    }

    private void addOpened(List<RecordLine> lines, ReferralEntry row) {
        if (ReferralRows.state(row) == ReferralState.DRAFT) {
            lines.add(RecordLine.of("draft", "What you filled in", seal.draft(row)));
            return;
        }
        seal.payload(row)
                .items()
                .forEach(item -> lines.add(RecordLine.of("shared", item.label(), item.value())));
        seal.opened(row, row.getDeclineText())
                .ifPresent(
                        text -> lines.add(RecordLine.of("declineText", "Why they declined", text)));
        seal.opened(row, row.getOutcomeNote())
                .ifPresent(text -> lines.add(RecordLine.of("outcomeNote", "How it ended", text)));
        seal.opened(row, row.getReopenNote())
                .ifPresent(text -> lines.add(RecordLine.of("reopenNote", "Why it went on", text)));
        attempts.of(row)
                .forEach(
                        one ->
                                lines.add(
                                        RecordLine.of(
                                                "attempt",
                                                "They tried to reach you",
                                                one.at()
                                                        + " "
                                                        + one.attempt().method()
                                                        + " "
                                                        + one.attempt().result()
                                                        + one.attempt()
                                                                .note()
                                                                .map(note -> " " + note)
                                                                .orElse(""))));
    }
}
