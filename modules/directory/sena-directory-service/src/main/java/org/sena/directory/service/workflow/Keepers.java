package org.sena.directory.service.workflow;

import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.service.store.Author;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.NotAllowedException;
import org.sena.identity.api.Role;
import org.sena.privacy.api.AuditRecord;
import org.sena.privacy.api.AuditTrail;
import org.sena.privacy.api.ImmutableAuditRecord;

/**
 * Who may keep which records. A provider's managers keep those of their organisation and its
 * workers read them; editors and administrators keep all. Every deed and every refusal is audited.
 */
@Component(service = Keepers.class)
public class Keepers {

    private static final String ENTITY = "directory";
    private static final int LONGEST_ID = 75;

    private final AuditTrail auditTrail;
    private final CurrentActor currentActor;

    @Activate
    public Keepers(@Reference AuditTrail auditTrail, @Reference CurrentActor currentActor) {
        this.auditTrail = auditTrail;
        this.currentActor = currentActor;
    }

    Actor actor() {
        return currentActor.get();
    }

    boolean keepsAll(Actor actor) {
        return actor.hasAny(Role.DIRECTORY_EDITOR, Role.ADMINISTRATOR);
    }

    boolean keeps(Actor actor, String organisationId) {
        return keepsAll(actor)
                || actor.hasAny(Role.ORGANISATION_MANAGER) && isOf(actor, organisationId);
    }

    /** True for those who keep it and for those who work there. */
    boolean reads(Actor actor, String organisationId) {
        return keepsAll(actor) || actor.worksFor(organisationId);
    }

    boolean isAssurer(Actor actor) {
        return actor.hasAny(Role.DIRECTORY_ASSURER);
    }

    /** The organisation whose records the actor reads as one of its people. */
    Optional<String> ownOrganisation(Actor actor) {
        return actor.organisationId().filter(actor::worksFor);
    }

    /**
     * @param deed for example {@code directory.draft.open}
     * @param about id of the record or draft
     * @throws NotAllowedException unless it is so
     */
    void require(boolean allowed, String deed, String about) {
        if (!allowed) {
            throw refused(deed, about);
        }
    }

    /** Notes the refusal; to be thrown. What isn't there and what isn't theirs look the same. */
    NotAllowedException refused(String deed, String about) {
        auditTrail.denied(record(deed, about, Set.of()));

        return new NotAllowedException(deed);
    }

    /** Notes the deed, last in its transaction. */
    void did(String deed, String about) {
        did(deed, about, Set.of());
    }

    /**
     * @param fields names of the parts that changed
     */
    void did(String deed, String about, Set<String> fields) {
        auditTrail.allowed(record(deed, about, fields));
    }

    /** The actor as the author of a version. */
    Author author(Actor actor) {
        return Author.of(actor.userId().orElse("system"), actor.displayName(), role(actor).name());
    }

    private static Role role(Actor actor) {
        for (Role role :
                new Role[] {
                    Role.ADMINISTRATOR,
                    Role.DIRECTORY_EDITOR,
                    Role.DIRECTORY_ASSURER,
                    Role.ORGANISATION_MANAGER
                }) {
            if (actor.hasAny(role)) {
                return role;
            }
        }

        return Role.ORGANISATION_WORKER;
    }

    private static boolean isOf(Actor actor, String organisationId) {
        return actor.organisationId().filter(organisationId::equals).isPresent();
    }

    private static AuditRecord record(String deed, String about, Set<String> fields) {
        return ImmutableAuditRecord.builder()
                .action(deed)
                .entity(ENTITY)
                .entityId(about.length() > LONGEST_ID ? about.substring(0, LONGEST_ID) : about)
                .fields(fields)
                .build();
    }
}
