package org.sena.liferay.site.portal;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.model.GroupConstants;
import com.liferay.portal.kernel.model.LayoutSet;
import com.liferay.portal.kernel.service.GroupLocalService;
import com.liferay.portal.kernel.service.LayoutSetLocalService;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.util.LocaleUtil;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.liferay.site.plan.FoundSite;
import org.sena.liferay.site.plan.ImmutableFoundSite;
import org.sena.liferay.site.plan.ImmutableSiteLook;
import org.sena.liferay.site.plan.Plan;
import org.sena.liferay.site.plan.SiteAspect;
import org.sena.liferay.site.plan.SiteLook;

/** Liferay's sites: groups with their public layout set. */
@Component(service = LiferaySites.class)
public class LiferaySites {

    private final GroupLocalService groupLocalService;
    private final LayoutSetLocalService layoutSetLocalService;
    private final LiferayPages pages;

    @Activate
    public LiferaySites(
            @Reference GroupLocalService groupLocalService,
            @Reference LayoutSetLocalService layoutSetLocalService,
            @Reference LiferayPages pages) {
        this.groupLocalService = groupLocalService;
        this.layoutSetLocalService = layoutSetLocalService;
        this.pages = pages;
    }

    /**
     * @param address below {@code /web}, for example {@code /sena}
     */
    public Optional<Group> find(long companyId, String address) {
        return Optional.ofNullable(groupLocalService.fetchFriendlyURLGroup(companyId, address));
    }

    /** True when the site was made from a description. */
    public boolean isOwn(Group site) {
        return new SiteState(site.getTypeSettingsProperties()).isOwn();
    }

    /**
     * Makes an empty site that everybody may look at and join; nobody has to, to use it.
     *
     * @param address below {@code /web}, for example {@code /sena}
     */
    public Group make(long userId, String address, SiteLook look) throws PortalException {
        Map<Locale, String> names = Locales.byLocale(look.names());
        names.putIfAbsent(LocaleUtil.getDefault(), look.names().get(look.languages().get(0)));

        return groupLocalService.addGroup(
                userId,
                GroupConstants.DEFAULT_PARENT_GROUP_ID,
                Group.class.getName(),
                0,
                GroupConstants.DEFAULT_LIVE_GROUP_ID,
                names,
                new HashMap<>(),
                GroupConstants.TYPE_SITE_OPEN,
                true,
                GroupConstants.DEFAULT_MEMBERSHIP_RESTRICTION,
                address,
                true,
                false,
                true,
                new ServiceContext());
    }

    /**
     * @param described whose languages to look at
     */
    public FoundSite look(Group site, SiteLook described) throws PortalException {
        SiteState state = new SiteState(site.getTypeSettingsProperties());
        LayoutSet layouts = layoutSetLocalService.getLayoutSet(site.getGroupId(), false);

        return ImmutableFoundSite.builder()
                .look(
                        ImmutableSiteLook.builder()
                                .names(Locales.byLanguage(site.getNameMap(), described.languages()))
                                .languages(state.languages())
                                .theme(layouts.getThemeId())
                                .build())
                .made(state.made())
                .pages(pages.find(site, described.languages()))
                .madePages(state.madePages())
                .madeOrder(state.madeOrder())
                .build();
    }

    /** Changes what the plan says about the whole site, and keeps what was made. */
    public Group change(Group site, Plan plan) throws PortalException {
        SiteLook look = plan.look();
        Set<SiteAspect> changes = plan.lookChanges();
        SiteState state = new SiteState(site.getTypeSettingsProperties());

        if (changes.contains(SiteAspect.LANGUAGES)) {
            state.languages(look.languages());
        }

        state.made(plan.lookMade());
        state.madePages(plan.madePages());
        state.madeOrder(plan.madeOrder());

        Group changed = groupLocalService.updateGroup(site.getGroupId(), state.toString());

        if (changes.contains(SiteAspect.NAME)) {
            Map<Locale, String> names = changed.getNameMap();
            names.putAll(Locales.byLocale(look.names()));
            changed.setNameMap(names, LocaleUtil.fromLanguageId(look.languages().get(0), false));
            changed = groupLocalService.updateGroup(changed);
        }

        if (changes.contains(SiteAspect.THEME)) {
            layoutSetLocalService.updateLookAndFeel(
                    site.getGroupId(), false, look.theme(), null, "");
        }

        return changed;
    }
}
