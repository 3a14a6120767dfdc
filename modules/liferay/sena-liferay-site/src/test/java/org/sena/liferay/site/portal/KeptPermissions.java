package org.sena.liferay.site.portal;

import com.liferay.portal.kernel.exception.NoSuchResourcePermissionException;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Layout;
import com.liferay.portal.kernel.model.ResourceConstants;
import com.liferay.portal.kernel.model.ResourcePermission;
import com.liferay.portal.kernel.model.ResourcePermissionWrapper;
import com.liferay.portal.kernel.service.ResourcePermissionLocalServiceWrapper;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Keeps what roles may do to single pages, as GA112's {@code ResourcePermissionLocalServiceImpl}
 * does: {@code #addResourcePermission} throws for a single page's scope, {@code
 * #setResourcePermissions} replaces all of a role's actions, {@code #removeResourcePermission}
 * takes one away and leaves the row.
 */
final class KeptPermissions extends ResourcePermissionLocalServiceWrapper {

    private final Map<String, Map<Long, Row>> kept = new LinkedHashMap<>();

    void setResourcePermissions(Layout page, long roleId, String... actions) {
        setResourcePermissions(
                page.getCompanyId(),
                Layout.class.getName(),
                ResourceConstants.SCOPE_INDIVIDUAL,
                String.valueOf(page.getPlid()),
                roleId,
                actions);
    }

    Set<String> actions(Layout page, long roleId) {
        Row row = rows(page.getPlid() + "").get(roleId);

        return row == null ? Set.of() : row.actions;
    }

    @Override
    public void setResourcePermissions(
            long companyId,
            String name,
            int scope,
            String primKey,
            long roleId,
            String[] actionIds) {
        check(name, scope);
        rows(primKey).put(roleId, new Row(roleId, actionIds));
    }

    @Override
    public void addResourcePermission(
            long companyId, String name, int scope, String primKey, long roleId, String actionId)
            throws PortalException {
        throw new NoSuchResourcePermissionException();
    }

    @Override
    public void removeResourcePermission(
            long companyId, String name, int scope, String primKey, long roleId, String actionId) {
        check(name, scope);
        rows(primKey).get(roleId).actions.remove(actionId);
    }

    @Override
    public ResourcePermission fetchResourcePermission(
            long companyId, String name, int scope, String primKey, long roleId) {
        check(name, scope);

        return rows(primKey).get(roleId);
    }

    @Override
    public ResourcePermission updateResourcePermission(ResourcePermission permission) {
        return permission;
    }

    @Override
    public List<ResourcePermission> getResourcePermissions(
            long companyId, String name, int scope, String primKey) {
        check(name, scope);

        return rows(primKey).values().stream().collect(Collectors.toList());
    }

    private Map<Long, Row> rows(String primKey) {
        return kept.computeIfAbsent(primKey, key -> new LinkedHashMap<>());
    }

    private static void check(String name, int scope) {
        if (!name.equals(Layout.class.getName()) || scope != ResourceConstants.SCOPE_INDIVIDUAL) {
            throw new IllegalArgumentException(name + " in scope " + scope);
        }
    }

    private static final class Row extends ResourcePermissionWrapper {

        private static final long serialVersionUID = 1L;

        private final long roleId;
        private final transient Set<String> actions = new TreeSet<>();

        Row(long roleId, String... actions) {
            super(null);
            this.roleId = roleId;
            this.actions.addAll(Arrays.asList(actions));
        }

        @Override
        public long getRoleId() {
            return roleId;
        }

        @Override
        public boolean isViewActionId() {
            return actions.contains("VIEW");
        }

        @Override
        public void setViewActionId(boolean view) {}

        @Override
        public void addResourceAction(String actionId) {
            actions.add(actionId);
        }
    }
}
