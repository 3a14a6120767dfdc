package org.sena.privacy.service.consent;

import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sena.privacy.api.Article6;
import org.sena.privacy.api.Article9;
import org.sena.privacy.api.Channel;
import org.sena.privacy.api.Consent;
import org.sena.privacy.api.ConsentText;
import org.sena.privacy.api.DataItem;
import org.sena.privacy.api.Giver;
import org.sena.privacy.api.ImmutableConsent;
import org.sena.privacy.api.ImmutableConsentText;
import org.sena.privacy.api.ImmutableLawfulBasis;
import org.sena.privacy.api.LawfulBasis;
import org.sena.privacy.api.Purpose;
import org.sena.privacy.api.SpecialCategory;
import org.sena.privacy.service.store.model.ConsentEntry;
import org.sena.privacy.service.store.model.ConsentTextEntry;

/** Between a consent and its row. Sets are kept sorted, one member a line. */
final class ConsentRows {

    private ConsentRows() {}

    /** Writes everything but the id, which is the row's key, and the withdrawal. */
    static void fill(ConsentEntry row, Consent consent) {
        row.setSubjectId(consent.subjectId());
        row.setRecipientOrganisationId(consent.recipientOrganisationId());
        row.setRecipientName(consent.recipientName());
        row.setPurpose(consent.purpose().name());
        row.setDataItems(lines(consent.items().stream().map(DataItem::code)));
        row.setSpecialCategories(lines(consent.specialCategories().stream().map(Enum::name)));
        row.setArticle6(consent.lawfulBasis().article6().name());
        row.setArticle9(consent.lawfulBasis().article9().map(Enum::name).orElse(""));
        row.setWordingId(consent.wordingId());
        row.setWordingHash(consent.wordingHash());
        row.setWordingLanguage(consent.language());
        row.setNoticeVersion(consent.noticeVersion());
        row.setGivenChannel(consent.channel().name());
        row.setGiver(consent.giver().name());
        row.setRelationship(consent.relationship().orElse(""));
        row.setEvidence(consent.evidence().orElse(""));
        row.setCapturedBy(consent.capturedBy().orElse(""));
        row.setCapturedByOrganisation(consent.capturedByOrganisation().orElse(""));
        row.setGivenDate(Date.from(consent.givenAt()));
        row.setExpiryDate(Date.from(consent.expiresAt()));
        row.setSupersedes(consent.supersedes().orElse(""));
    }

    static Consent toConsent(ConsentEntry row) {
        return ImmutableConsent.builder()
                .id(row.getConsentId())
                .subjectId(row.getSubjectId())
                .recipientOrganisationId(row.getRecipientOrganisationId())
                .recipientName(row.getRecipientName())
                .purpose(Purpose.valueOf(row.getPurpose()))
                .items(members(row.getDataItems()).map(DataItem::of)::iterator)
                .specialCategories(
                        members(row.getSpecialCategories()).map(SpecialCategory::valueOf)::iterator)
                .lawfulBasis(basis(row))
                .wordingId(row.getWordingId())
                .wordingHash(row.getWordingHash())
                .language(row.getWordingLanguage())
                .noticeVersion(row.getNoticeVersion())
                .channel(Channel.valueOf(row.getGivenChannel()))
                .giver(Giver.valueOf(row.getGiver()))
                .relationship(optional(row.getRelationship()))
                .evidence(optional(row.getEvidence()))
                .capturedBy(optional(row.getCapturedBy()))
                .capturedByOrganisation(optional(row.getCapturedByOrganisation()))
                .givenAt(row.getGivenDate().toInstant())
                .expiresAt(row.getExpiryDate().toInstant())
                .supersedes(optional(row.getSupersedes()))
                .withdrawnAt(Optional.ofNullable(row.getWithdrawnDate()).map(Date::toInstant))
                .withdrawnBy(optional(row.getWithdrawnBy()))
                .withdrawnChannel(optional(row.getWithdrawnChannel()).map(Channel::valueOf))
                .withdrawnReason(optional(row.getWithdrawnReason()))
                .build();
    }

    private static LawfulBasis basis(ConsentEntry row) {
        return ImmutableLawfulBasis.builder()
                .article6(Article6.valueOf(row.getArticle6()))
                .article9(optional(row.getArticle9()).map(Article9::valueOf))
                .build();
    }

    static List<Consent> toConsents(List<ConsentEntry> rows) {
        return rows.stream().map(ConsentRows::toConsent).collect(Collectors.toUnmodifiableList());
    }

    static ConsentText toText(ConsentTextEntry row) {
        return ImmutableConsentText.builder()
                .hash(row.getTextHash())
                .wordingId(row.getWordingId())
                .language(row.getWordingLanguage())
                .text(row.getWords())
                .validFrom(row.getCreateDate().toInstant())
                .build();
    }

    private static String lines(Stream<String> members) {
        return members.sorted().collect(Collectors.joining("\n"));
    }

    private static Stream<String> members(String lines) {
        return lines.lines();
    }

    private static Optional<String> optional(String text) {
        return Optional.of(text).filter(present -> !present.isEmpty());
    }
}
