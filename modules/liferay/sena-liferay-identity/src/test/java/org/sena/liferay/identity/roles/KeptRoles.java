package org.sena.liferay.identity.roles;

import com.liferay.portal.kernel.exception.DuplicateRoleException;
import com.liferay.portal.kernel.model.Role;
import com.liferay.portal.kernel.model.RoleWrapper;
import com.liferay.portal.kernel.service.RoleLocalServiceWrapper;
import com.liferay.portal.kernel.service.ServiceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Keeps roles as Liferay does: a name is there once in an instance. Stands for GA112's {@code
 * RoleLocalServiceImpl#addRole} (its {@code validate} throws {@link DuplicateRoleException}) and
 * {@code #fetchRole}.
 */
final class KeptRoles extends RoleLocalServiceWrapper {

    /** Added to an instance's id, it is the id of the instance's guest. */
    static final long GUEST = 5;

    private final List<Made> kept = new ArrayList<>();
    private Optional<Made> faster = Optional.empty();

    long put(long companyId, String name) {
        return keep(new Made(companyId, name));
    }

    /** It is not there when somebody looks, but when they add it. */
    long putWhenSomebodyAdds(long companyId, String name) {
        faster = Optional.of(new Made(companyId, name));

        return faster.get().role.getRoleId();
    }

    List<Made> all() {
        return kept;
    }

    Set<String> names(long companyId) {
        return kept.stream()
                .filter(made -> made.role.getCompanyId() == companyId)
                .map(made -> made.role.getName())
                .collect(Collectors.toSet());
    }

    /** Present when it was made by {@code addRole}. */
    Optional<Made> made(long companyId, String name) {
        return find(companyId, name).filter(made -> made.titles != null);
    }

    @Override
    public Role fetchRole(long companyId, String name) {
        return find(companyId, name).map(made -> made.role).orElse(null);
    }

    @Override
    public Role getRole(long companyId, String name) {
        return find(companyId, name).orElseThrow().role;
    }

    @Override
    public Role addRole(
            long userId,
            String className,
            long classPK,
            String name,
            Map<Locale, String> titles,
            Map<Locale, String> descriptions,
            int type,
            String subtype,
            ServiceContext serviceContext)
            throws DuplicateRoleException {
        long companyId = userId - GUEST;

        faster.ifPresent(this::keep);

        if (find(companyId, name).isPresent()) {
            throw new DuplicateRoleException(name);
        }

        Made made = new Made(companyId, name);

        made.madeBy = userId;
        made.titles = titles;
        made.descriptions = descriptions;
        made.type = type;
        keep(made);

        return made.role;
    }

    private Optional<Made> find(long companyId, String name) {
        return kept.stream()
                .filter(
                        made ->
                                made.role.getCompanyId() == companyId
                                        && made.role.getName().equals(name))
                .findAny();
    }

    private long keep(Made made) {
        kept.add(made);

        return made.role.getRoleId();
    }

    /** A role and how it was made. */
    static final class Made {

        private static long last = 40_000;

        private final Role role;
        long madeBy;
        Map<Locale, String> titles;
        Map<Locale, String> descriptions;
        int type;

        private Made(long companyId, String name) {
            role = new Kept(++last, companyId, name);
        }
    }

    private static final class Kept extends RoleWrapper {

        private static final long serialVersionUID = 1L;

        private final long roleId;
        private final long companyId;
        private final String name;

        Kept(long roleId, long companyId, String name) {
            super(null);
            this.roleId = roleId;
            this.companyId = companyId;
            this.name = name;
        }

        @Override
        public long getRoleId() {
            return roleId;
        }

        @Override
        public long getCompanyId() {
            return companyId;
        }

        @Override
        public String getName() {
            return name;
        }
    }
}
