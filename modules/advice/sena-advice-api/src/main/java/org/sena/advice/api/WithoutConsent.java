package org.sena.advice.api;

import java.time.Instant;
import java.util.Optional;

/**
 * Looking at the person behind an item without their consent, because somebody is in danger. It
 * rests on an {@link org.sena.privacy.api.override.EmergencyOverride} that the adviser opens for
 * that item first and that a second person reviews. It shows; it allows no way of contact that the
 * person did not call safe. For advisers and advice leads only ({@link
 * org.sena.identity.api.NotAllowedException}).
 */
public interface WithoutConsent {

    /** The kind of object that the override is about; its id is the item's. */
    String ENTITY = "queue-item";

    /**
     * Opens an override for an item, whoever has taken it. While one of the actor stands it opens
     * no other.
     *
     * @return until when the actor may look
     * @throws NoSuchItemException when there is no such item
     * @throws IllegalArgumentException when the danger is not described, or a reason stands there
     *     although the person knows
     */
    Instant open(String itemId, Danger danger);

    /** Until when the actor may look at the item; empty when they have to open it first. */
    Optional<Instant> standsUntil(String itemId);

    /**
     * The person behind an item. Each look is audited with the override's id as its reason.
     *
     * @throws NoSuchItemException when there is no such item
     * @throws org.sena.identity.api.NotAllowedException when the actor has opened none for that
     *     item that stands
     */
    SeenInDanger look(String itemId);
}
