package org.sena.notification.service.outbox;

import java.util.Date;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.notification.api.Recipient;
import org.sena.notification.service.store.model.LetterLineEntry;
import org.sena.notification.service.store.model.NoticeAddressEntry;
import org.sena.notification.service.store.model.NoticeEntry;
import org.sena.notification.service.store.service.LetterEntryLocalService;
import org.sena.notification.service.store.service.LetterLineEntryLocalService;
import org.sena.notification.service.store.service.NoticeAddressEntryLocalService;
import org.sena.notification.service.store.service.NoticeEntryLocalService;

/** Removes notices with all that came of them, the lines first. In the caller's transaction. */
@Component(service = Forgetting.class)
public class Forgetting {

    @Reference private NoticeAddressEntryLocalService addresses;
    @Reference private LetterEntryLocalService letters;
    @Reference private LetterLineEntryLocalService lines;
    @Reference private NoticeEntryLocalService notices;

    /** Removes every notice about one object. */
    public void about(String about) {
        remove(notices.lockAbout(about));
    }

    /** Removes these; a letter stays while it tells others, an address while others went there. */
    public void remove(List<NoticeEntry> rows) {
        for (NoticeEntry row : rows) {
            for (LetterLineEntry line : lines.ofNotice(row.getNoticeId())) {
                removeLine(line);
            }

            notices.deleteNoticeEntry(row);
        }

        rows.forEach(this::removeAddress);
    }

    private void removeLine(LetterLineEntry line) {
        String letterId = line.getLetterId();

        lines.deleteLetterLineEntry(line);

        if (lines.ofLetter(letterId).isEmpty()) {
            letters.remove(letterId);
        }
    }

    /** An address given after the notice is for something that is yet to be told. */
    private void removeAddress(NoticeEntry row) {
        if (!row.getRecipientKind().equals(Recipient.Kind.SUBJECT.name())) {
            return;
        }

        String subjectId = row.getRecipientId();
        Date told = row.getCreateDate();

        if (!notices.hasRecipient(row.getRecipientKind(), subjectId)) {
            addresses
                    .find(subjectId)
                    .filter(address -> !address.getCreateDate().after(told))
                    .map(NoticeAddressEntry::getSubjectId)
                    .ifPresent(addresses::remove);
        }
    }
}
