package org.sena.directory.service.shortlist;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableList;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.ListedService;
import org.sena.directory.api.Shortlists;
import org.sena.directory.service.store.model.ShortlistEntry;
import org.sena.directory.service.store.service.ShortlistEntryLocalService;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.NotAllowedException;
import org.sena.privacy.api.AuditTrail;
import org.sena.privacy.api.FieldCipher;
import org.sena.privacy.api.ImmutableAuditRecord;
import org.sena.privacy.api.UnreadableFieldException;

/** One sealed row for each person who keeps a list. */
@Component(service = AopService.class)
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class ShortlistKeeping implements AopService, Shortlists {

    private static final String KEEP = "shortlist.keep";

    @Reference private AuditTrail audit;
    @Reference private FieldCipher cipher;
    @Reference private CurrentActor currentActor;
    @Reference private ShortlistEntryLocalService entries;

    private final Clock clock = Clock.systemUTC();

    @Override
    public List<ListedService> mine() {
        return owner().flatMap(subject -> Optional.ofNullable(entries.fetchShortlistEntry(subject)))
                .map(this::open)
                .orElse(List.of());
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public void keep(List<ListedService> list) {
        Optional<String> owner = owner();

        if (owner.isEmpty()) {
            audit.denied(record("").build());

            throw new NotAllowedException(KEEP);
        }

        write(owner.get(), list);
        audit.allowed(record(owner.get()).subjectId(owner.get()).build());
    }

    private void write(String subject, List<ListedService> list) {
        ShortlistEntry entry = entries.fetchShortlistEntry(subject);

        if (list.isEmpty()) {
            if (entry != null) {
                entries.deleteShortlistEntry(entry);
            }

            return;
        }

        if (entry == null) {
            entry = entries.createShortlistEntry(subject);
        }

        entry.setSealedServices(
                cipher.seal(
                        subject,
                        list.stream()
                                .map(listed -> listed.service() + " " + listed.need())
                                .collect(joining("\n"))));
        entry.setSavedDate(Date.from(clock.instant()));
        entries.updateShortlistEntry(entry);
    }

    private List<ListedService> open(ShortlistEntry entry) {
        String lines;

        try {
            lines = cipher.open(entry.getSubjectId(), entry.getSealedServices());
        } catch (UnreadableFieldException e) {
            return List.of(); // The person's key is gone, and with it the list
        }

        return lines.lines()
                .map(line -> line.split(" ", 2))
                .map(parts -> ListedService.of(parts[0], parts[1]))
                .collect(toUnmodifiableList());
    }

    private Optional<String> owner() {
        Actor actor = currentActor.get();

        return actor.isAnonymous() ? Optional.empty() : actor.subjectId();
    }

    private static ImmutableAuditRecord.Builder record(String subject) {
        return ImmutableAuditRecord.builder().action(KEEP).entity("shortlist").entityId(subject);
    }
}
