package org.sena.referral.service.message;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.NotAllowedException;
import org.sena.referral.api.message.About;
import org.sena.referral.api.message.AttachmentContent;
import org.sena.referral.api.message.Message;
import org.sena.referral.api.message.MessagePage;
import org.sena.referral.api.message.MessageProblem;
import org.sena.referral.api.message.MessageRefusedException;
import org.sena.referral.api.message.MessageThread;
import org.sena.referral.api.message.NewMessage;
import org.sena.referral.api.message.Threads;
import org.sena.referral.api.message.Visibility;
import org.sena.referral.service.message.file.FileCheck;

/** The promises of the API, each handed to the room that keeps it. */
@Component(service = AopService.class)
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class ThreadsUseCase implements AopService, Threads {

    @Reference private CurrentActor currentActor;

    @Reference private Looking looking;

    @Reference private MessageWriter writer;

    @Reference private GuestList guests;

    @Reference private Attachments attachments;

    @Reference private FileCheck fileCheck;

    @Reference private Forgetting forgetting;

    @Reference private MessageTrail trail;

    @Override
    @Transactional(rollbackFor = Exception.class)
    public List<MessageThread> of(About about) {
        return looking.of(about);
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public List<MessageThread> joined() {
        return looking.joined();
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public MessagePage read(About about, Visibility visibility, OptionalInt before, int most) {
        return looking.read(about, visibility, before, most);
    }

    /** Not a transaction by itself: files are scanned before anything is held. */
    @Override
    public Message write(NewMessage message) {
        Set<MessageProblem> problems = MessageRules.problems(message);
        if (!problems.isEmpty()) {
            throw new MessageRefusedException(problems);
        }
        if (message.attachments().isEmpty()) {
            return writer.write(message, List.of());
        }
        writer.mayWrite(message.about(), message.visibility());
        return writer.write(message, fileCheck.check(message.attachments()));
    }

    @Override
    public MessageThread add(About about, Visibility visibility, String organisationId) {
        return guests.add(about, visibility, organisationId);
    }

    @Override
    public MessageThread invite(About about, String organisationId, String language) {
        return guests.invite(about, organisationId, language);
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public AttachmentContent attachment(String attachmentId) {
        return attachments.open(attachmentId);
    }

    @Override
    public boolean takesFiles() {
        return fileCheck.isReady();
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public void forget(About about) {
        if (!currentActor.get().isSystem()) {
            trail.refused("message.forget", about, "NOT_SENA");
            throw new NotAllowedException("message.forget");
        }
        forgetting.matter(about.kind(), about.id());
    }
}
