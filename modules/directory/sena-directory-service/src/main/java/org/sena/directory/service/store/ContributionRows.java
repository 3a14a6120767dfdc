package org.sena.directory.service.store;

import static java.util.stream.Collectors.toUnmodifiableList;

import com.liferay.portal.kernel.dao.orm.OrderFactoryUtil;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.service.store.model.ContributionEntry;
import org.sena.directory.service.store.service.ContributionEntryLocalService;

/** What people told us, read past the caches: another node may have written the rows. */
@Component(service = ContributionRows.class)
public class ContributionRows {

    @Reference private ContributionEntryLocalService contributions;

    public Optional<StoredContribution> find(String reference) {
        return contributions
                .<ContributionEntry>dynamicQuery(
                        contributions
                                .dynamicQuery()
                                .add(RestrictionsFactoryUtil.eq("reference", reference)))
                .stream()
                .findFirst()
                .map(ContributionRows::toContribution);
    }

    /** Held against every other change until the transaction ends. */
    public Optional<StoredContribution> lock(String reference) {
        return Optional.ofNullable(contributions.lock(reference))
                .map(ContributionRows::toContribution);
    }

    /** Those without an answer, oldest first. */
    public List<StoredContribution> open(int start, int limit) {
        return contributions
                .<ContributionEntry>dynamicQuery(
                        contributions
                                .dynamicQuery()
                                .add(RestrictionsFactoryUtil.eq("closed", false))
                                .addOrder(OrderFactoryUtil.asc("toldDate"))
                                .addOrder(OrderFactoryUtil.asc("reference")),
                        start,
                        start + limit)
                .stream()
                .map(ContributionRows::toContribution)
                .collect(toUnmodifiableList());
    }

    /** Adds it or replaces it by reference, in the caller's transaction. */
    public void write(StoredContribution contribution) {
        ContributionEntry row =
                Optional.ofNullable(contributions.fetchContributionEntry(contribution.reference()))
                        .orElseGet(
                                () ->
                                        contributions.createContributionEntry(
                                                contribution.reference()));

        row.setAccessIndex(contribution.accessIndex());
        row.setServiceId(contribution.serviceId().orElse(""));
        row.setServiceName(contribution.serviceName());
        row.setOrganisationId(contribution.organisationId().orElse(""));
        row.setToldText(contribution.text());
        row.setEmail(contribution.sealedEmail().orElse(""));
        row.setToldDate(Date.from(contribution.toldAt()));
        row.setAnswer(contribution.answer().orElse(""));
        row.setAnsweredBy(contribution.answeredBy().orElse(""));
        row.setClosed(contribution.closedAt().isPresent());
        row.setClosedDate(Columns.moment(contribution.closedAt()));
        contributions.updateContributionEntry(row);
    }

    private static StoredContribution toContribution(ContributionEntry row) {
        return ImmutableStoredContribution.builder()
                .reference(row.getReference())
                .accessIndex(row.getAccessIndex())
                .serviceId(Columns.text(row.getServiceId()))
                .serviceName(row.getServiceName())
                .organisationId(Columns.text(row.getOrganisationId()))
                .text(row.getToldText())
                .sealedEmail(Columns.text(row.getEmail()))
                .toldAt(row.getToldDate().toInstant())
                .answer(Columns.text(row.getAnswer()))
                .answeredBy(Columns.text(row.getAnsweredBy()))
                .closedAt(Columns.moment(row.getClosedDate()))
                .build();
    }
}
