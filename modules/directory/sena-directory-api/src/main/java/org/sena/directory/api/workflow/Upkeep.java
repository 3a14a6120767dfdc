package org.sena.directory.api.workflow;

/**
 * Hides what nobody vouched for in time or whose last day is over, and shows what may be seen
 * again. The suite does so by itself every quarter of an hour; each node may, and none does it
 * twice.
 */
public interface Upkeep {

    /**
     * Does it now, in one transaction, for at most 200 records of a sort.
     *
     * @return how many records are hidden or shown from now on; 0: nothing is left to do
     * @throws org.sena.identity.api.NotAllowedException for anybody but a directory editor or
     *     administrator
     */
    int run();
}
