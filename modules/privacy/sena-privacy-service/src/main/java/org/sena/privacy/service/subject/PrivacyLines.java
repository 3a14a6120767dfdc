package org.sena.privacy.service.subject;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import org.sena.privacy.api.subject.RecordLine;
import org.sena.privacy.api.subject.SubjectRecord;
import org.sena.privacy.service.store.model.AuditEventEntry;
import org.sena.privacy.service.store.model.ConsentEntry;
import org.sena.privacy.service.store.model.OverrideEntry;

/** Privacy's rows in words for the person. */
final class PrivacyLines {

    private PrivacyLines() {}

    static List<SubjectRecord> consents(List<ConsentEntry> rows) {
        return rows.stream().map(PrivacyLines::consent).collect(Collectors.toUnmodifiableList());
    }

    static List<SubjectRecord> events(List<AuditEventEntry> rows) {
        return rows.stream().map(PrivacyLines::event).collect(Collectors.toUnmodifiableList());
    }

    /** One of which the person was not told, because that would put them in danger, stays out. */
    static List<SubjectRecord> overrides(List<OverrideEntry> rows) {
        return rows.stream()
                .filter(row -> row.getSubjectToldDate() != null)
                .map(PrivacyLines::override)
                .collect(Collectors.toUnmodifiableList());
    }

    private static SubjectRecord consent(ConsentEntry row) {
        Lines lines = new Lines();

        lines.add("id", "Number", row.getConsentId());
        lines.add("recipient", "Who may receive it", row.getRecipientName());
        lines.add("purpose", "What for", row.getPurpose());
        lines.add("items", "What may be shared", commas(row.getDataItems()));
        lines.add("specialCategories", "Special kinds of data", commas(row.getSpecialCategories()));
        lines.add("wording", "The words you read", row.getWordingId());
        lines.add("wordingHash", "Fingerprint of the words", row.getWordingHash());
        lines.add("language", "Language", row.getWordingLanguage());
        lines.add("channel", "How you gave it", row.getGivenChannel());
        lines.add("giver", "Who gave it", row.getGiver());
        lines.add("relationship", "What they are to you", row.getRelationship());
        lines.add("givenAt", "Given", row.getGivenDate());
        lines.add("expiresAt", "Ends", row.getExpiryDate());
        lines.add("withdrawnAt", "Withdrawn", row.getWithdrawnDate());
        lines.add("withdrawnReason", "Why it was withdrawn", row.getWithdrawnReason());

        return lines.record();
    }

    private static SubjectRecord event(AuditEventEntry row) {
        Lines lines = new Lines();

        lines.add("at", "When", row.getEventDate());
        lines.add("action", "What", row.getAction());
        lines.add("actor", "Who", row.getActorId());
        lines.add("organisation", "Organisation", row.getActorOrganisationId());
        lines.add("fields", "Which data", commas(row.getFieldNames()));
        lines.add("purpose", "What for", row.getPurpose());
        lines.add("result", "Result", row.getAllowed() ? "ALLOWED" : "REFUSED");

        return lines.record();
    }

    private static SubjectRecord override(OverrideEntry row) {
        Lines lines = new Lines();

        lines.add("openedAt", "When", row.getOpenedDate());
        lines.add("basis", "Why", row.getBasis());
        lines.add("recipient", "Who received it", row.getRecipientOrganisationId());
        lines.add("reviewedAt", "A second person looked at it", row.getReviewedDate());
        lines.add("verdict", "What they found", row.getVerdict());

        return lines.record();
    }

    private static String commas(String lines) {
        return String.join(", ", lines.split("\n"));
    }

    /** Leaves out what is empty. */
    private static final class Lines {

        private final List<RecordLine> lines = new ArrayList<>();

        private void add(String name, String label, String value) {
            if (!value.isEmpty()) {
                lines.add(RecordLine.of(name, label, value));
            }
        }

        private void add(String name, String label, Date date) {
            add(name, label, date == null ? "" : date.toInstant().toString());
        }

        private SubjectRecord record() {
            return SubjectRecord.of(lines);
        }
    }
}
