package org.sena.liferay.site.portal;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.util.LocaleThreadLocal;
import com.liferay.portal.kernel.util.LocaleUtil;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.liferay.site.plan.Described;
import org.sena.liferay.site.plan.FoundPage;
import org.sena.liferay.site.plan.Page;
import org.sena.liferay.site.plan.PageChange;
import org.sena.liferay.site.plan.Plan;
import org.sena.liferay.site.plan.Planner;
import org.sena.liferay.site.plan.Slots;

/** Looks at a site, plans, and carries the plan out. */
@Component(service = Carrying.class)
public class Carrying {

    private final LiferaySites sites;
    private final LiferayPages pages;

    @Activate
    public Carrying(@Reference LiferaySites sites, @Reference LiferayPages pages) {
        this.sites = sites;
        this.pages = pages;
    }

    /**
     * @param userId who is said to have made what is made
     * @return what was done
     */
    public Plan carryOut(Group site, long userId, Described described, Planner planner)
            throws PortalException {
        Locale before = LocaleThreadLocal.getSiteDefaultLocale();
        // GA112's LayoutLocalServiceImpl#addLayout wants a title in the site's default language.
        LocaleThreadLocal.setSiteDefaultLocale(
                LocaleUtil.fromLanguageId(described.look().languages().get(0), false));

        try {
            return inItsLanguage(site, userId, described, planner);
        } finally {
            LocaleThreadLocal.setSiteDefaultLocale(before);
        }
    }

    private Plan inItsLanguage(Group site, long userId, Described described, Planner planner)
            throws PortalException {
        Plan plan = planner.plan(described, sites.look(site, described.look()));
        Group changed = sites.change(site, plan);

        for (Map.Entry<String, Page> page : plan.newPages().entrySet()) {
            pages.make(changed, userId, page.getKey(), page.getValue());
        }

        for (PageChange change : plan.pageChanges()) {
            pages.change(userId, change);
        }

        if (!plan.order().isEmpty()) {
            order(changed, described, plan.order());
        }

        return plan;
    }

    private void order(Group site, Described described, List<String> keys) throws PortalException {
        Map<String, FoundPage> own = Planner.own(described, sites.look(site, described.look()));
        List<Long> ids = keys.stream().map(key -> own.get(key).id()).collect(Collectors.toList());

        pages.order(Slots.of(pages.topmost(site), ids));
    }
}
