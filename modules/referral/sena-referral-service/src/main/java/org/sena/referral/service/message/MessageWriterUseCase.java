package org.sena.referral.service.message;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Transactional;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.referral.api.TooManyAttemptsException;
import org.sena.referral.api.message.About;
import org.sena.referral.api.message.Message;
import org.sena.referral.api.message.MessageProblem;
import org.sena.referral.api.message.MessageRefusedException;
import org.sena.referral.api.message.NewMessage;
import org.sena.referral.api.message.Seat;
import org.sena.referral.api.message.ThreadClosedException;
import org.sena.referral.api.message.Visibility;
import org.sena.referral.service.message.Door.Hold;
import org.sena.referral.service.message.file.CheckedFile;
import org.sena.referral.service.store.model.MessageEntry;
import org.sena.referral.service.store.model.ParticipantEntry;
import org.sena.referral.service.store.model.ThreadEntry;
import org.sena.referral.service.store.service.MessageEntryLocalService;
import org.sena.referral.service.store.service.ThreadEntryLocalService;

/** The message, its files, the counts and the notices: all of it or nothing. */
@Component(service = AopService.class)
@Transactional(rollbackFor = Exception.class)
public class MessageWriterUseCase implements AopService, MessageWriter {

    private static final int MOST_PER_HOUR = 30;

    @Reference private Door door;

    @Reference private Audience audience;

    @Reference private ThreadEntryLocalService threads;

    @Reference private MessageEntryLocalService messages;

    @Reference private AttachmentStore attachments;

    @Reference private MessageRows rows;

    @Reference private Receipts receipts;

    @Reference private MessageSeal seal;

    @Reference private Tidings tidings;

    @Reference private MessageTrail trail;

    @Reference private Now now;

    @Override
    public void mayWrite(About about, Visibility visibility) {
        requireOpen(door.enter(about, visibility, Hold.NONE, "message.write"));
    }

    @Override
    public Message write(NewMessage message, List<CheckedFile> files) {
        Standing standing =
                door.enter(message.about(), message.visibility(), Hold.ALL, "message.write");
        requireOpen(standing);
        String index = seal.submissionIndex(standing.actorId(), message.submission());
        Optional<MessageEntry> before =
                messages.bySubmission(standing.thread().getThreadId(), index);
        if (before.isPresent()) {
            return rows.one(standing, before.get());
        }
        requirePatience(standing);
        message.corrects().ifPresent(number -> requireOwn(standing, number));
        return add(standing, message, index, files);
    }

    private void requireOpen(Standing standing) {
        if (!standing.rights().writes()) {
            trail.refused("message.write", standing, "NOT_OPEN");
            throw new ThreadClosedException(standing.matter().id());
        }
    }

    private void requirePatience(Standing standing) {
        Date hourAgo = Date.from(now.instant().minus(Duration.ofHours(1)));
        if (standing.matter().seat() != Seat.SYSTEM
                && messages.countSince(standing.actorId(), hourAgo) >= MOST_PER_HOUR) {
            trail.refused("message.write", standing, "TOO_MANY");
            throw new TooManyAttemptsException(standing.matter().id());
        }
    }

    private void requireOwn(Standing standing, int number) {
        boolean own =
                messages.find(standing.thread().getThreadId(), number)
                        .filter(row -> row.getSideId().equals(standing.side().id()))
                        .isPresent();
        if (!own) {
            throw new MessageRefusedException(Set.of(MessageProblem.CORRECTS_NOTHING));
        }
    }

    private Message add(
            Standing standing, NewMessage message, String index, List<CheckedFile> files) {
        ThreadEntry thread = standing.thread();
        thread.setLastNumber(thread.getLastNumber() + 1);
        threads.updateThreadEntry(thread);
        MessageEntry row = messages.addMessageEntry(row(standing, message, index));
        attachments.add(standing, row, files);
        List<ParticipantEntry> readers =
                audience.readers(
                        standing.matter(),
                        standing.visibility(),
                        standing.participants(),
                        standing.side().id());
        receipts.countUp(readers);
        tidings.tell(standing, row, readers);
        Message written = rows.one(standing, row);
        trail.did(
                message.corrects().isPresent() ? "message.correct" : "message.write",
                standing,
                Integer.toString(row.getMessageNumber()),
                files.isEmpty() ? Set.of("text") : Set.of("text", "attachments"));
        return written;
    }

    private MessageEntry row(Standing standing, NewMessage message, String index) {
        MessageEntry row = messages.createMessageEntry(UUID.randomUUID().toString());
        row.setThreadId(standing.thread().getThreadId());
        row.setMessageNumber(standing.thread().getLastNumber());
        row.setVoice(standing.side().voice().name());
        row.setAuthorId(standing.actorId());
        row.setSideId(standing.side().id());
        row.setOrganisationName(standing.ownName());
        row.setConsentId(standing.consentId().orElse(""));
        row.setCorrects(message.corrects().orElse(0));
        row.setExemption(message.exemption().map(Enum::name).orElse(""));
        row.setSubmissionIndex(index);
        row.setBody(seal.seal(standing.matter().subjectId(), message.text()));
        row.setCreateDate(now.date());
        return row;
    }
}
