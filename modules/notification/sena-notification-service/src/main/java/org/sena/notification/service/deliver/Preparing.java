package org.sena.notification.service.deliver;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.notification.service.channel.ImmutableLine;
import org.sena.notification.service.channel.ImmutableOutgoing;
import org.sena.notification.service.channel.Line;
import org.sena.notification.service.channel.Outgoing;
import org.sena.notification.service.letter.Target;
import org.sena.notification.service.store.model.LetterEntry;
import org.sena.notification.service.store.model.LetterLineEntry;
import org.sena.notification.service.store.model.NoticeEntry;
import org.sena.notification.service.store.service.LetterLineEntryLocalService;
import org.sena.notification.service.store.service.NoticeAddressEntryLocalService;
import org.sena.notification.service.store.service.NoticeEntryLocalService;
import org.sena.notification.service.webhook.WebhookRows;
import org.sena.privacy.api.FieldCipher;
import org.sena.privacy.api.UnreadableFieldException;

/** Reads what a letter says and where it goes, as that is now. */
@Component(service = Preparing.class)
public class Preparing {

    @Reference private NoticeAddressEntryLocalService addresses;
    @Reference private Audience audience;
    @Reference private FieldCipher cipher;
    @Reference private LetterLineEntryLocalService lines;
    @Reference private NoticeEntryLocalService notices;
    @Reference private WebhookRows webhooks;

    /** Empty when there is nowhere to send it any more. */
    Optional<Outgoing> outgoing(LetterEntry row) {
        List<Line> said = lines(row.getLetterId());

        if (said.isEmpty()) {
            return Optional.empty();
        }

        return to(row).map(
                        to ->
                                ImmutableOutgoing.builder()
                                        .id(row.getLetterId())
                                        .to(to)
                                        .daily(row.isDaily())
                                        .lines(said)
                                        .build());
    }

    private Optional<String> to(LetterEntry row) {
        switch (Target.Kind.valueOf(row.getTargetKind())) {
            case USER:
                return audience.address(row.getTargetId());
            case SUBJECT:
                return given(row.getTargetId());
            default:
                return webhooks.isWanted(row.getTargetId(), row.getKind())
                        ? Optional.of(row.getTargetId())
                        : Optional.empty();
        }
    }

    private Optional<String> given(String subjectId) {
        try {
            return addresses
                    .find(subjectId)
                    .map(address -> cipher.open(subjectId, address.getEmail()));
        } catch (UnreadableFieldException e) { // The person's key is destroyed: so is the address.
            return Optional.empty();
        }
    }

    private List<Line> lines(String letterId) {
        return lines.ofLetter(letterId).stream()
                .map(LetterLineEntry::getNoticeId)
                .map(notices::fetchNoticeEntry)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(NoticeEntry::getCreateDate))
                .map(Preparing::line)
                .collect(Collectors.toList());
    }

    private static Line line(NoticeEntry notice) {
        return ImmutableLine.builder()
                .id(notice.getNoticeId())
                .kind(notice.getKind())
                .reference(notice.getReference())
                .link(notice.getLink())
                .at(notice.getCreateDate().toInstant())
                .build();
    }
}
