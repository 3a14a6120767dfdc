package org.sena.liferay.site.portal;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.model.Layout;
import com.liferay.portal.kernel.model.LayoutConstants;
import com.liferay.portal.kernel.service.LayoutLocalService;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.util.LocaleUtil;
import com.liferay.portal.kernel.util.UnicodeProperties;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.liferay.site.plan.Fingerprint;
import org.sena.liferay.site.plan.FoundPage;
import org.sena.liferay.site.plan.ImmutableFoundPage;
import org.sena.liferay.site.plan.ImmutablePage;
import org.sena.liferay.site.plan.Page;
import org.sena.liferay.site.plan.PageAspect;
import org.sena.liferay.site.plan.PageChange;

/** The public pages of a site: Liferay's layouts of the type {@code portlet}. */
@Component(service = LiferayPages.class)
public class LiferayPages {

    private final LayoutLocalService layoutLocalService;
    private final PageViewers viewers;
    private final PortletFrames frames;

    @Activate
    public LiferayPages(
            @Reference LayoutLocalService layoutLocalService,
            @Reference PageViewers viewers,
            @Reference PortletFrames frames) {
        this.layoutLocalService = layoutLocalService;
        this.viewers = viewers;
        this.frames = frames;
    }

    /**
     * In the site's order, those below other pages last; without drafts, which Liferay keeps as
     * system pages.
     *
     * @param languages whose titles to tell
     */
    List<FoundPage> find(Group site, Collection<String> languages) {
        return layoutLocalService.getLayouts(site.getGroupId(), false).stream()
                .filter(page -> !page.isSystem())
                .map(page -> found(page, languages))
                .collect(Collectors.toUnmodifiableList());
    }

    private FoundPage found(Layout layout, Collection<String> languages) {
        PageSettings settings = new PageSettings(layout.getTypeSettingsProperties());

        return ImmutableFoundPage.builder()
                .id(layout.getPlid())
                .key(settings.key())
                .page(
                        ImmutablePage.builder()
                                .address(layout.getFriendlyURL())
                                .titles(Locales.byLanguage(layout.getNameMap(), languages))
                                .portlets(settings.portlets())
                                .viewers(viewers.of(layout))
                                .hidden(layout.isHidden())
                                .build())
                .made(settings.made())
                .build();
    }

    /** Makes it at the end of the site. */
    void make(Group site, long userId, String key, Page page) throws PortalException {
        PageSettings settings = new PageSettings(new UnicodeProperties(true));

        settings.key(key);
        settings.portlets(page.portlets());
        settings.made(Fingerprint.of(PageAspect.class, page.aspects()));

        Layout made =
                layoutLocalService.addLayout(
                        userId,
                        site.getGroupId(),
                        false,
                        LayoutConstants.DEFAULT_PARENT_LAYOUT_ID,
                        Locales.byLocale(page.titles()),
                        new HashMap<>(),
                        new HashMap<>(),
                        new HashMap<>(),
                        new HashMap<>(),
                        LayoutConstants.TYPE_PORTLET,
                        settings.toString(),
                        page.hidden(),
                        addresses(page),
                        context(site, userId));

        viewers.set(made, page.viewers());
        frames.remove(made, page.portlets());
    }

    void change(long userId, PageChange change) throws PortalException {
        Layout layout = layoutLocalService.getLayout(change.id());
        UnicodeProperties properties = layout.getTypeSettingsProperties();
        PageSettings settings = new PageSettings(properties);
        Page page = change.page();
        Set<PageAspect> changes = change.changes();

        if (changes.contains(PageAspect.TITLE)) {
            Map<Locale, String> titles = layout.getNameMap();
            titles.putAll(Locales.byLocale(page.titles()));
            layout.setNameMap(titles, LocaleUtil.getSiteDefault());
        }

        if (changes.contains(PageAspect.PORTLETS)) {
            settings.portlets(page.portlets());
        }

        if (changes.contains(PageAspect.NAVIGATION)) {
            layout.setHidden(page.hidden());
        }

        settings.made(change.made());
        layout.setTypeSettingsProperties(properties);
        layout = layoutLocalService.updateLayout(layout);

        if (changes.contains(PageAspect.VIEWERS)) {
            viewers.set(layout, page.viewers());
        }

        if (changes.contains(PageAspect.PORTLETS)) {
            frames.remove(layout, page.portlets());
        }

        if (changes.contains(PageAspect.ADDRESS)) {
            for (String language : page.titles().keySet()) {
                layoutLocalService.updateFriendlyURL(
                        userId, layout.getPlid(), page.address(), language);
            }
        }
    }

    /**
     * @param ids {@code plid}s of all pages at the top of the site, first to last
     */
    void order(List<Long> ids) throws PortalException {
        int priority = LayoutConstants.FIRST_PRIORITY;

        for (long id : ids) {
            layoutLocalService.updatePriority(id, priority++);
        }
    }

    /** {@code plid}s of the pages at the top of the site, first to last. */
    List<Long> topmost(Group site) {
        return layoutLocalService
                .getLayouts(site.getGroupId(), false, LayoutConstants.DEFAULT_PARENT_LAYOUT_ID)
                .stream()
                .filter(page -> !page.isSystem())
                .map(Layout::getPlid)
                .collect(Collectors.toUnmodifiableList());
    }

    private static Map<Locale, String> addresses(Page page) {
        return page.titles().keySet().stream()
                .collect(
                        Collectors.toMap(
                                id -> LocaleUtil.fromLanguageId(id, false), id -> page.address()));
    }

    private static ServiceContext context(Group site, long userId) {
        ServiceContext context = new ServiceContext();
        context.setCompanyId(site.getCompanyId());
        context.setScopeGroupId(site.getGroupId());
        context.setUserId(userId);

        return context;
    }
}
