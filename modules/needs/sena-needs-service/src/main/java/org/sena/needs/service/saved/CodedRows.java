package org.sena.needs.service.saved;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.needs.api.InterviewCodec;
import org.sena.needs.api.SavedInterview;
import org.sena.needs.service.store.model.CodedInterviewEntry;
import org.sena.needs.service.store.service.CodedInterviewEntryLocalService;
import org.sena.privacy.api.AuditTrail;
import org.sena.privacy.api.FieldCipher;

/** A thief of the table needs the installation's keys, and then each code. */
@Component(service = AopService.class)
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class CodedRows implements AopService, CodedInterviews {

    private static final String LOOKUP = "needs.resume-code";

    private final CodeSeal seal = new CodeSeal(new SecureRandom());

    @Reference private AuditTrail auditTrail;
    @Reference private FieldCipher cipher;
    @Reference private InterviewCodec codec;
    @Reference private CodedInterviewEntryLocalService entries;

    @Override
    @Transactional(rollbackFor = Exception.class)
    public void put(CodeKeys keys, SavedInterview interview, Instant until) {
        String place = place(keys);
        CodedInterviewEntry former = entries.fetchCodedInterviewEntry(place);
        CodedInterviewEntry entry =
                (former == null) ? entries.createCodedInterviewEntry(place) : former;

        entry.setSealedInterview(seal.seal(keys.key(), place, codec.write(interview)));
        entry.setExpiryDate(Date.from(until));
        entries.updateCodedInterviewEntry(entry);
        auditTrail.allowed(Deeds.coded("interview.save-under-code"));
    }

    @Override
    public Optional<SavedInterview> find(CodeKeys keys, Instant now) {
        String place = place(keys);

        return Optional.ofNullable(entries.fetchCodedInterviewEntry(place))
                .filter(entry -> now.isBefore(entry.getExpiryDate().toInstant()))
                .flatMap(entry -> seal.open(keys.key(), place, entry.getSealedInterview()))
                .flatMap(codec::read);
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public void remove(CodeKeys keys) {
        CodedInterviewEntry entry = entries.fetchCodedInterviewEntry(place(keys));

        if (entry != null) {
            entries.deleteCodedInterviewEntry(entry);
            auditTrail.allowed(Deeds.coded("interview.delete-under-code"));
        }
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public int removeExpired(Instant now, int most) {
        List<CodedInterviewEntry> expired = entries.getExpired(Date.from(now), most);

        expired.forEach(entries::deleteCodedInterviewEntry);

        return expired.size();
    }

    private String place(CodeKeys keys) {
        return cipher.blindIndex(LOOKUP, keys.lookup());
    }
}
