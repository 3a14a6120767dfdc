package org.sena.liferay.site.portal;

/** A portal in memory, with what the site is made by. */
public final class KeptPortal {

    static {
        LiferayClasses.start();
    }

    final KeptPermissions permissions = new KeptPermissions();
    final KeptRoles roles = new KeptRoles();
    final KeptLayoutSets layoutSets = new KeptLayoutSets();
    final KeptPreferences preferences = new KeptPreferences();

    public final KeptLayouts layouts = new KeptLayouts(permissions);
    public final KeptGroups groups = new KeptGroups(layoutSets);

    private final LiferayPages pages =
            new LiferayPages(
                    layouts,
                    new PageViewers(permissions, roles, roles),
                    new PortletFrames(preferences));

    public final LiferaySites sites = new LiferaySites(groups, layoutSets, pages);
    public final Carrying carrying = new Carrying(sites, pages);
}
