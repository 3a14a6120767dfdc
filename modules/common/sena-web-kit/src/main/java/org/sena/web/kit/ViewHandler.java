package org.sena.web.kit;

/** Shows one view of a portlet. */
@FunctionalInterface
public interface ViewHandler {

    /**
     * Gathers what the view shows. Changes nothing.
     *
     * @throws org.sena.identity.api.NotAllowedException when the visitor may not see it
     */
    View show(Page page);
}
