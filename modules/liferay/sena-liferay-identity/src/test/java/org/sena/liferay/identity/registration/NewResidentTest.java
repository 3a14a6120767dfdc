package org.sena.liferay.identity.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.model.UserWrapper;
import com.liferay.portal.kernel.service.UserLocalServiceWrapper;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import javax.portlet.ActionRequest;
import javax.portlet.PortletException;
import javax.portlet.filter.FilterChain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sena.identity.api.Role;

class NewResidentTest {

    private static final long RESIDENT = 41;

    private final Registering registering = new Registering();
    private final RegisteringFilter filter = new RegisteringFilter(registering);
    private final Users users = new Users();
    private final NewResident listener =
            new NewResident(registering, role -> role == Role.RESIDENT ? RESIDENT : -1, users);

    @ParameterizedTest
    @CsvSource({"/login/create_account, 1", "/login/login,          0", ",                      0"})
    void who_makes_an_account_for_themselves_is_a_resident(String action, int residents)
            throws Exception {
        filter.doFilter(request(action), null, chain(() -> listener.onAfterCreate(user(20_123))));

        assertEquals(residents, users.given.size());
        assertTrue(users.given.stream().allMatch("41 20123"::equals));
    }

    @Test
    void who_is_added_in_any_other_way_is_none() {
        listener.onAfterCreate(user(20_123));

        assertEquals(List.of(), users.given);
    }

    @Test
    void what_comes_after_on_the_same_thread_is_no_registering() {
        assertThrows(
                PortletException.class,
                () ->
                        filter.doFilter(
                                request("/login/create_account"),
                                null,
                                chain(
                                        () -> {
                                            throw new PortletException("The address is taken");
                                        })));

        assertFalse(registering.isNow());
    }

    private static ActionRequest request(String action) {
        return proxy(
                ActionRequest.class,
                (proxy, method, arguments) ->
                        method.getName().equals("getParameter")
                                        && arguments[0].equals(ActionRequest.ACTION_NAME)
                                ? action
                                : null);
    }

    private static FilterChain chain(Step step) {
        return proxy(
                FilterChain.class,
                (proxy, method, arguments) -> {
                    step.take();

                    return null;
                });
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static User user(long userId) {
        return new UserWrapper(null) {

            private static final long serialVersionUID = 1L;

            @Override
            public long getUserId() {
                return userId;
            }
        };
    }

    private interface Step {

        void take() throws PortletException;
    }

    /** Notes who got which role. */
    private static final class Users extends UserLocalServiceWrapper {

        private final List<String> given = new ArrayList<>();

        @Override
        public boolean addRoleUser(long roleId, long userId) {
            return given.add(roleId + " " + userId);
        }
    }
}
