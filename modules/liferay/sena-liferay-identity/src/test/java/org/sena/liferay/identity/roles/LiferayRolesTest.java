package org.sena.liferay.identity.roles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.liferay.portal.kernel.language.Language;
import com.liferay.portal.kernel.model.Company;
import com.liferay.portal.kernel.model.CompanyWrapper;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.model.UserWrapper;
import com.liferay.portal.kernel.model.role.RoleConstants;
import com.liferay.portal.kernel.security.auth.CompanyThreadLocal;
import com.liferay.portal.kernel.service.CompanyLocalServiceWrapper;
import com.liferay.portal.kernel.util.LocaleUtil;
import com.liferay.portal.kernel.util.Portal;
import com.liferay.portal.kernel.util.Props;
import com.liferay.portal.kernel.util.PropsUtil;
import java.lang.reflect.Proxy;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sena.identity.api.Role;

class LiferayRolesTest {

    private static final long INSTANCE = 20_101;
    private static final long OTHER_INSTANCE = 30_101;
    private static final Locale WELSH = Locale.forLanguageTag("cy-GB");
    private static final Locale POLISH = Locale.forLanguageTag("pl-PL");

    private final KeptRoles kept = new KeptRoles();
    private final LiferayRoles roles =
            new LiferayRoles(
                    new Companies(),
                    answering(Language.class, Set.of(Locale.UK, WELSH, POLISH)),
                    answering(Portal.class, INSTANCE),
                    kept);

    private long before;

    /** Liferay's own classes ask for portal.properties. */
    @BeforeAll
    static void withoutPortalProperties() {
        PropsUtil.setProps(answering(Props.class, null));
    }

    @BeforeEach
    void inNoInstance() {
        before = CompanyThreadLocal.getCompanyId();
        CompanyThreadLocal.setCompanyId(0L);
    }

    @AfterEach
    void back() {
        CompanyThreadLocal.setCompanyId(before);
    }

    @Test
    void an_instance_gets_every_role_that_means_something() {
        new RolesOnDeployment(roles).portalInstanceRegistered(company(INSTANCE));

        assertEquals(RoleNames.all(), kept.names(INSTANCE));
        assertTrue(
                kept.all().stream()
                        .allMatch(
                                made ->
                                        made.type == RoleConstants.TYPE_REGULAR
                                                && made.madeBy == INSTANCE + KeptRoles.GUEST));
    }

    @Test
    void what_is_there_stays_as_it_is_and_nothing_comes_twice() {
        long there = kept.put(INSTANCE, "SENA Adviser");

        roles.makeMissing(INSTANCE);
        roles.makeMissing(INSTANCE);

        assertEquals(Role.values().length, kept.all().size());
        assertEquals(there, kept.fetchRole(INSTANCE, "SENA Adviser").getRoleId());
        assertTrue(kept.made(INSTANCE, "SENA Adviser").isEmpty());
    }

    @Test
    void each_instance_has_roles_of_its_own() {
        roles.makeMissing(INSTANCE);
        roles.makeMissing(OTHER_INSTANCE);

        CompanyThreadLocal.setCompanyId(OTHER_INSTANCE);

        assertEquals(
                kept.fetchRole(OTHER_INSTANCE, "SENA Resident").getRoleId(),
                roles.roleId(Role.RESIDENT));
    }

    @Test
    void
            a_role_is_found_in_the_default_instance_by_a_thread_that_works_for_none_and_made_if_need_be() {
        long made = roles.roleId(Role.COMMISSIONER);

        assertEquals(made, kept.fetchRole(INSTANCE, "SENA Commissioner").getRoleId());
        assertEquals(made, roles.roleId(Role.COMMISSIONER));
    }

    @Test
    void a_node_that_another_was_faster_than_takes_what_that_one_made() {
        long theirs = kept.putWhenSomebodyAdds(INSTANCE, "SENA Adviser");

        assertEquals(theirs, roles.roleId(Role.ADVISER));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void titles_and_descriptions_are_in_each_language_of_the_portal(Role role) {
        roles.makeMissing(INSTANCE);

        KeptRoles.Made made = kept.made(INSTANCE, RoleNames.name(role)).orElseThrow();

        assertEquals(RoleNames.name(role), made.titles.get(Locale.UK));
        assertFalse(made.titles.get(WELSH).isBlank());
        assertFalse(made.titles.get(WELSH).equals(made.titles.get(Locale.UK)));
        assertFalse(made.descriptions.get(WELSH).equals(made.descriptions.get(Locale.UK)));
        assertEquals(made.titles.get(Locale.UK), made.titles.get(POLISH));
        assertTrue(made.titles.containsKey(LocaleUtil.getDefault()));
        assertTrue(made.descriptions.containsKey(LocaleUtil.getDefault()));
    }

    private static Company company(long companyId) {
        return new CompanyWrapper(null) {

            private static final long serialVersionUID = 1L;

            @Override
            public long getCompanyId() {
                return companyId;
            }

            @Override
            public User getGuestUser() {
                return guest(companyId + KeptRoles.GUEST);
            }
        };
    }

    private static User guest(long userId) {
        return new UserWrapper(null) {

            private static final long serialVersionUID = 1L;

            @Override
            public long getUserId() {
                return userId;
            }
        };
    }

    /** Answers every question of that kind with the same value. */
    private static <T> T answering(Class<T> type, Object answer) {
        return type.cast(
                Proxy.newProxyInstance(
                        type.getClassLoader(),
                        new Class<?>[] {type},
                        (proxy, method, arguments) -> answer));
    }

    private static final class Companies extends CompanyLocalServiceWrapper {

        @Override
        public Company getCompany(long companyId) {
            return company(companyId);
        }
    }
}
