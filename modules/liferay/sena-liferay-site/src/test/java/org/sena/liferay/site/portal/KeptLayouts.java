package org.sena.liferay.site.portal;

import com.liferay.portal.kernel.exception.LayoutFriendlyURLException;
import com.liferay.portal.kernel.exception.LayoutNameException;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Layout;
import com.liferay.portal.kernel.model.LayoutTypePortletConstants;
import com.liferay.portal.kernel.service.LayoutLocalServiceWrapper;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.util.LocaleUtil;
import com.liferay.portal.kernel.util.UnicodeProperties;
import com.liferay.portal.model.impl.LayoutImpl;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Keeps layouts, GA112's own {@link LayoutImpl}, as its {@code LayoutLocalServiceImpl} does:
 *
 * <ul>
 *   <li>{@code #addLayout} wants a title and an address in the site's default language, refuses
 *       addresses that {@code LayoutLocalServiceHelper#validateFriendlyURL} refuses, keeps the
 *       layout template that is given (it sets the default one when there is none), puts the page
 *       last and gives VIEW to guests and members whatever the service context says;
 *   <li>{@code #updatePriority} moves the others along.
 * </ul>
 *
 * Layouts come out as copies, as out of Liferay's finder cache.
 */
public final class KeptLayouts extends LayoutLocalServiceWrapper {

    private final List<Layout> kept = new ArrayList<>();
    private final KeptPermissions permissions;
    private long lastPlid = 500;

    KeptLayouts(KeptPermissions permissions) {
        this.permissions = permissions;
    }

    @Override
    public Layout addLayout(
            long userId,
            long groupId,
            boolean privateLayout,
            long parentLayoutId,
            Map<Locale, String> names,
            Map<Locale, String> titles,
            Map<Locale, String> descriptions,
            Map<Locale, String> keywords,
            Map<Locale, String> robots,
            String type,
            String typeSettings,
            boolean hidden,
            Map<Locale, String> friendlyUrls,
            ServiceContext serviceContext)
            throws PortalException {
        String address = friendlyUrls.get(LocaleUtil.getSiteDefault());

        if (names.get(LocaleUtil.getSiteDefault()) == null || address == null) {
            throw new LayoutNameException();
        }

        validate(groupId, address);

        UnicodeProperties settings = new UnicodeProperties(true);
        settings.fastLoad(typeSettings);
        settings.putIfAbsent(LayoutTypePortletConstants.LAYOUT_TEMPLATE_ID, "2_columns_ii");

        Layout layout = new LayoutImpl();
        layout.setPlid(++lastPlid);
        layout.setLayoutId(lastPlid - 500);
        layout.setGroupId(groupId);
        layout.setCompanyId(KeptGroups.COMPANY);
        layout.setUserId(userId);
        layout.setPrivateLayout(privateLayout);
        layout.setParentLayoutId(parentLayoutId);
        layout.setNameMap(names);
        layout.setType(type);
        layout.setTypeSettingsProperties(settings);
        layout.setHidden(hidden);
        layout.setFriendlyURL(address);
        layout.setPriority(getLayouts(groupId, privateLayout).size());
        kept.add(layout);
        permissions.setResourcePermissions(
                layout, KeptRoles.OWNER, "VIEW", "UPDATE", "PERMISSIONS", "DELETE");
        permissions.setResourcePermissions(
                layout, KeptRoles.MEMBER, "VIEW", "ADD_DISCUSSION", "CUSTOMIZE");
        permissions.setResourcePermissions(layout, KeptRoles.GUEST, "VIEW", "ADD_DISCUSSION");

        return copy(layout);
    }

    private void validate(long groupId, String address) throws LayoutFriendlyURLException {
        LayoutImpl.validateFriendlyURLKeyword(address);

        if (LayoutImpl.validateFriendlyURL(address) != -1
                || getLayouts(groupId, false).stream()
                        .anyMatch(page -> page.getFriendlyURL().equals(address))) {
            throw new LayoutFriendlyURLException(LayoutFriendlyURLException.DUPLICATE);
        }
    }

    @Override
    public List<Layout> getLayouts(long groupId, boolean privateLayout) {
        return kept.stream()
                .filter(page -> page.getGroupId() == groupId)
                .sorted(
                        Comparator.comparingLong(Layout::getParentLayoutId)
                                .thenComparingInt(Layout::getPriority))
                .map(KeptLayouts::copy)
                .collect(Collectors.toList());
    }

    @Override
    public List<Layout> getLayouts(long groupId, boolean privateLayout, long parentLayoutId) {
        return getLayouts(groupId, privateLayout).stream()
                .filter(page -> page.getParentLayoutId() == parentLayoutId)
                .collect(Collectors.toList());
    }

    @Override
    public Layout getLayout(long plid) {
        return copy(there(plid));
    }

    @Override
    public Layout updateLayout(Layout layout) {
        kept.set(kept.indexOf(there(layout.getPlid())), copy(layout));

        return copy(layout);
    }

    @Override
    public Layout updatePriority(long plid, int priority) {
        Layout moved = there(plid);
        List<Layout> order = new ArrayList<>(kept);
        order.sort(Comparator.comparingInt(Layout::getPriority));
        order.remove(moved);
        order.add(Math.min(priority, order.size()), moved);

        for (int i = 0; i < order.size(); i++) {
            order.get(i).setPriority(i);
        }

        return copy(moved);
    }

    /** As an editor deletes it. */
    @Override
    public Layout deleteLayout(long plid) {
        Layout deleted = there(plid);
        kept.remove(deleted);

        return deleted;
    }

    public Layout at(String address) {
        return kept.stream()
                .filter(page -> Objects.equals(page.getFriendlyURL(), address))
                .findFirst()
                .map(KeptLayouts::copy)
                .orElseThrow();
    }

    private Layout there(long plid) {
        return kept.stream().filter(page -> page.getPlid() == plid).findFirst().orElseThrow();
    }

    private static Layout copy(Layout layout) {
        Layout copy = (Layout) layout.clone();
        copy.setTypeSettings(layout.getTypeSettings());

        return copy;
    }
}
