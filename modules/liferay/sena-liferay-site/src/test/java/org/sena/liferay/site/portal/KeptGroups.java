package org.sena.liferay.site.portal;

import com.liferay.portal.kernel.exception.GroupKeyException;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.service.GroupLocalServiceWrapper;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.util.LocaleUtil;
import com.liferay.portal.model.impl.GroupImpl;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Keeps sites, GA112's own {@link GroupImpl}, as its {@code GroupLocalServiceImpl} does: {@code
 * #addGroup} wants a name in the portal's default language and makes a public and a private layout
 * set; {@code #updateGroup} replaces all type settings.
 */
public final class KeptGroups extends GroupLocalServiceWrapper {

    public static final long COMPANY = 20_101;

    private final List<Group> kept = new ArrayList<>();
    private final KeptLayoutSets layoutSets;
    private long lastId = 300;

    KeptGroups(KeptLayoutSets layoutSets) {
        this.layoutSets = layoutSets;
    }

    @Override
    public Group addGroup(
            long userId,
            long parentGroupId,
            String className,
            long classPk,
            long liveGroupId,
            Map<Locale, String> names,
            Map<Locale, String> descriptions,
            int type,
            boolean manualMembership,
            int membershipRestriction,
            String friendlyUrl,
            boolean site,
            boolean inheritContent,
            boolean active,
            ServiceContext serviceContext)
            throws PortalException {
        if (names.get(LocaleUtil.getDefault()) == null) {
            throw new GroupKeyException();
        }

        Group group = new GroupImpl();
        group.setGroupId(++lastId);
        group.setCompanyId(COMPANY);
        group.setCreatorUserId(userId);
        group.setNameMap(names);
        group.setType(type);
        group.setFriendlyURL(friendlyUrl);
        group.setSite(site);
        group.setActive(active);
        kept.add(group);
        layoutSets.make(group.getGroupId());

        return copy(group);
    }

    @Override
    public Group fetchFriendlyURLGroup(long companyId, String friendlyUrl) {
        return kept.stream()
                .filter(group -> group.getFriendlyURL().equals(friendlyUrl))
                .findFirst()
                .map(KeptGroups::copy)
                .orElse(null);
    }

    @Override
    public Group getGroup(long groupId) {
        return copy(there(groupId));
    }

    @Override
    public Group updateGroup(long groupId, String typeSettings) {
        there(groupId).setTypeSettings(typeSettings);

        return getGroup(groupId);
    }

    @Override
    public Group updateGroup(Group group) {
        kept.set(kept.indexOf(there(group.getGroupId())), copy(group));

        return group;
    }

    private Group there(long groupId) {
        return kept.stream()
                .filter(group -> group.getGroupId() == groupId)
                .findFirst()
                .orElseThrow();
    }

    private static Group copy(Group group) {
        Group copy = (Group) group.clone();
        copy.setTypeSettings(group.getTypeSettings());

        return copy;
    }
}
