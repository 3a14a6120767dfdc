package org.sena.directory.desk;

import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.NotAllowedException;
import org.sena.identity.api.Role;

/**
 * What the one in front of the page is to the directory. It decides what is offered; what is
 * allowed is decided again by every use case.
 */
@Component(service = Caller.class)
public class Caller {

    private final CurrentActor actor;

    @Activate
    public Caller(@Reference CurrentActor actor) {
        this.actor = actor;
    }

    /** Looks after all records. */
    public boolean isEditor() {
        return actor.get().hasAny(Role.DIRECTORY_EDITOR, Role.ADMINISTRATOR);
    }

    /** Vouches for records. */
    public boolean isAssurer() {
        return isEditor() || actor.get().hasAny(Role.DIRECTORY_ASSURER);
    }

    /** Looks after the records of the organisation they answer for. */
    public boolean isProvider() {
        return organisation().isPresent();
    }

    /** Proposes what the directory should say. */
    public boolean isAuthor() {
        return isEditor() || isProvider();
    }

    public boolean isKeeper() {
        return isAssurer() || isProvider();
    }

    /** The organisation they answer for; empty for everybody but its managers. */
    public Optional<String> organisation() {
        Actor who = actor.get();

        return who.hasAny(Role.ORGANISATION_MANAGER) ? who.organisationId() : Optional.empty();
    }

    /** Empty for a visitor. */
    public String userId() {
        return actor.get().userId().orElse("");
    }

    /**
     * @throws NotAllowedException for everybody but authors
     */
    public void mustBeAuthor(String deed) {
        must(isAuthor(), deed);
    }

    /**
     * @throws NotAllowedException for everybody but assurers, editors and administrators
     */
    public void mustBeAssurer(String deed) {
        must(isAssurer(), deed);
    }

    /**
     * @throws NotAllowedException for everybody but editors and administrators
     */
    public void mustBeEditor(String deed) {
        must(isEditor(), deed);
    }

    /**
     * @throws NotAllowedException for those who keep no record
     */
    public void mustBeKeeper(String deed) {
        must(isKeeper(), deed);
    }

    private static void must(boolean allowed, String deed) {
        if (!allowed) {
            throw new NotAllowedException(deed);
        }
    }
}
