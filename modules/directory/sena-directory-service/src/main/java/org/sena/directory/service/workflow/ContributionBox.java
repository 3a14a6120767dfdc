package org.sena.directory.service.workflow;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.RecordKind;
import org.sena.directory.api.workflow.Contribution;
import org.sena.directory.api.workflow.Contributions;
import org.sena.directory.api.workflow.DraftConflictException;
import org.sena.directory.api.workflow.ImmutableContribution;
import org.sena.directory.api.workflow.NewContribution;
import org.sena.directory.service.store.ContributionRows;
import org.sena.directory.service.store.ImmutableStoredContribution;
import org.sena.directory.service.store.RecordRows;
import org.sena.directory.service.store.StoredContribution;
import org.sena.directory.service.store.StoredRecord;
import org.sena.identity.api.Actor;
import org.sena.privacy.api.FieldCipher;

/** What anybody tells us, and our answers. */
@Component(service = AopService.class)
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class ContributionBox implements AopService, Contributions {

    private static final int LONGEST_TEXT = 4_000;
    private static final int LONGEST_EMAIL = 254;
    private static final int PAGE = 500;

    @Reference private Assurers assurers;
    @Reference private FieldCipher cipher;
    @Reference private ContributionCodes codes;
    @Reference private Keepers keepers;
    @Reference private RecordRows records;
    @Reference private ContributionRows rows;
    @Reference private Today today;

    @Override
    @Transactional(rollbackFor = Exception.class)
    public Contribution tell(NewContribution contribution) {
        String text = required(contribution.text(), "What you tell us");
        Optional<String> email = contribution.email().map(ContributionBox::email);
        Optional<StoredRecord> service =
                contribution.serviceId().flatMap(records::find).filter(ContributionBox::isShown);

        if (contribution.serviceId().isPresent() && service.isEmpty()) {
            throw new IllegalArgumentException("There is no such service");
        }

        String code = codes.nextCode();
        String reference = codes.nextReference();
        ImmutableStoredContribution kept =
                ImmutableStoredContribution.builder()
                        .reference(reference)
                        .accessIndex(codes.accessIndex(reference, code))
                        .serviceId(service.map(StoredRecord::id))
                        .serviceName(service.map(StoredRecord::name).orElse(""))
                        .organisationId(service.map(StoredRecord::organisationId))
                        .text(text)
                        .toldAt(today.now())
                        .build();

        rows.write(
                kept.withSealedEmail(email.map(address -> cipher.seal(kept.subjectId(), address))));
        keepers.did("directory.contribution.tell", reference);

        return ImmutableContribution.copyOf(toContribution(kept, false)).withCode(code);
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public Optional<Contribution> look(String reference, String code) {
        Optional<StoredContribution> proved = codes.prove(reference, code);

        if (proved.isEmpty()) {
            keepers.refused("directory.contribution.look", codes.normalise(reference));
        }

        return proved.map(kept -> toContribution(kept, false));
    }

    @Override
    public List<Contribution> open() {
        Actor actor = keepers.actor();
        List<Contribution> open = new ArrayList<>();
        List<StoredContribution> page;

        keepers.require(
                assurers.vouchesForSome(actor) || keepers.ownOrganisation(actor).isPresent(),
                "directory.contribution.list",
                "contributions");

        for (int start = 0; open.size() < PAGE; start += PAGE) {
            page = rows.open(start, PAGE);
            page.stream()
                    .filter(kept -> mayRead(actor, kept))
                    .limit(PAGE - open.size())
                    .map(kept -> toContribution(kept, isCouncil(actor)))
                    .forEach(open::add);

            if (page.size() < PAGE) {
                break;
            }
        }

        return List.copyOf(open);
    }

    @Override
    public Optional<Contribution> contribution(String reference) {
        Actor actor = keepers.actor();

        return rows.find(codes.normalise(reference))
                .filter(kept -> mayRead(actor, kept))
                .map(kept -> toContribution(kept, isCouncil(actor)));
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public void close(String reference, String answer) {
        Actor actor = keepers.actor();
        String name = codes.normalise(reference);
        StoredContribution kept =
                rows.lock(name)
                        .filter(one -> mayAnswer(actor, one))
                        .orElseThrow(() -> keepers.refused("directory.contribution.close", name));
        String text = required(answer, "The answer");

        if (kept.closedAt().isPresent()) {
            throw new DraftConflictException(name, "Somebody has answered already");
        }

        rows.write(
                ImmutableStoredContribution.copyOf(kept)
                        .withAnswer(text)
                        .withAnsweredBy(actor.userId().orElse("system"))
                        .withClosedAt(today.now()));
        keepers.did("directory.contribution.close", name);
    }

    private boolean mayRead(Actor actor, StoredContribution kept) {
        return vouches(actor, kept)
                || kept.organisationId().filter(id -> keepers.reads(actor, id)).isPresent();
    }

    private boolean mayAnswer(Actor actor, StoredContribution kept) {
        return vouches(actor, kept)
                || kept.organisationId().filter(id -> keepers.keeps(actor, id)).isPresent();
    }

    /** What nobody knows yet is for every assurer. */
    private boolean vouches(Actor actor, StoredContribution kept) {
        if (kept.serviceId().isEmpty() || keepers.keepsAll(actor)) {
            return assurers.vouchesForSome(actor);
        }

        return kept.serviceId()
                .flatMap(records::find)
                .filter(record -> assurers.vouches(actor, record))
                .isPresent();
    }

    /** A provider gets no e-mail address of who wrote about it. */
    private boolean isCouncil(Actor actor) {
        return assurers.vouchesForSome(actor);
    }

    private Contribution toContribution(StoredContribution kept, boolean withEmail) {
        return ImmutableContribution.builder()
                .reference(kept.reference())
                .serviceId(kept.serviceId())
                .serviceName(kept.serviceName())
                .text(kept.text())
                .email(
                        kept.sealedEmail()
                                .filter(any -> withEmail)
                                .map(text -> cipher.open(kept.subjectId(), text)))
                .toldAt(kept.toldAt())
                .answer(kept.answer())
                .closedAt(kept.closedAt())
                .build();
    }

    private static boolean isShown(StoredRecord record) {
        return record.kind() == RecordKind.SERVICE && record.published();
    }

    private static String required(String text, String what) {
        String bare = text.strip();

        if (bare.isEmpty() || bare.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException(what + " has 1 to 4,000 characters");
        }

        return bare;
    }

    private static String email(String typed) {
        String bare = typed.strip();

        if (bare.length() > LONGEST_EMAIL || !bare.matches("[^\\s@]+@[^\\s@.]+(\\.[^\\s@.]+)+")) {
            throw new IllegalArgumentException("This is no e-mail address");
        }

        return bare;
    }
}
