package org.sena.advice.api;

import java.util.List;

/**
 * The team and how it stands. For advisers and advice leads; what changes the team is the lead's
 * ({@link org.sena.identity.api.NotAllowedException}).
 */
public interface AdviceTeam {

    /** Everybody in the team, by name. */
    List<Adviser> advisers();

    /**
     * Who suits an item best comes first: who speaks the person's language, then who knows most of
     * what the item needs, then who has most room, then by name.
     *
     * @throws NoSuchItemException when there is no such item
     */
    List<Adviser> suggestions(String itemId);

    /**
     * The lead says what an adviser can and how much time they have.
     *
     * @throws UnknownAdviserException when nobody of the team has that user id
     */
    Adviser describe(Adviser adviser);

    TeamBoard board();
}
