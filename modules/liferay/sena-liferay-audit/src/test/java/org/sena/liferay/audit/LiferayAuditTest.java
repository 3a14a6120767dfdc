package org.sena.liferay.audit;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.liferay.portal.kernel.audit.AuditException;
import com.liferay.portal.kernel.audit.AuditMessage;
import com.liferay.portal.kernel.audit.AuditRequestThreadLocal;
import com.liferay.portal.kernel.audit.AuditRouter;
import com.liferay.portal.kernel.json.JSONFactory;
import com.liferay.portal.kernel.json.JSONObject;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sena.privacy.api.ImmutableAuditEvent;
import org.sena.privacy.api.ImmutableAuditRecord;

class LiferayAuditTest {

    private static final Instant AT = Instant.parse("2026-03-02T09:00:00Z");

    private final Map<String, Object> more = new TreeMap<>();
    private final JSONFactory json =
            proxy(
                    JSONFactory.class,
                    (factory, method, arguments) ->
                            proxy(
                                    JSONObject.class,
                                    (object, put, pair) -> {
                                        if (put.getName().equals("put")) {
                                            more.put((String) pair[0], pair[1]);
                                        }

                                        return put.getReturnType() == boolean.class
                                                ? Boolean.FALSE
                                                : null;
                                    }));

    private final List<AuditMessage> routed = new ArrayList<>();

    @BeforeEach
    void aRequestOfThePortal() {
        AuditRequestThreadLocal request = AuditRequestThreadLocal.getAuditThreadLocal();

        request.setClientIP("203.0.113.7");
        request.setClientHost("host.example");
        request.setSessionID("4FE1");
        request.setRealUserEmailAddress("ada@example.org");
    }

    @AfterEach
    void end() {
        AuditRequestThreadLocal.removeAuditThreadLocal();
    }

    @Test
    void liferays_audit_gets_ids_and_codes_and_nothing_of_the_person() {
        new LiferayAudit(json, router(true)).kept(event("20123", true).build());

        AuditMessage message = routed.get(0);

        assertEquals("referral.accept", message.getEventType());
        assertEquals("org.sena.referral", message.getClassName());
        assertEquals("r-1", message.getClassPK());
        assertEquals("allowed", message.getMessage());
        assertEquals(20_123, message.getUserId());
        assertEquals(Date.from(AT), message.getTimestamp());
        assertEquals("203.0.113.0/24", message.getClientIP());
        assertEquals(
                List.of("", "", "", "", ""),
                List.of(
                        message.getUserName(),
                        message.getUserEmailAddress(),
                        message.getUserLogin(),
                        message.getClientHost(),
                        message.getSessionID()));
        assertEquals(
                Map.of(
                        "sequence", 7L,
                        "actor", "20123",
                        "organisation", "o-1",
                        "request", "q-1",
                        "subject", "s-1"),
                more);
    }

    @ParameterizedTest
    @CsvSource({"anonymous", "system:retention", "99999999999999999999"})
    void who_is_no_user_of_the_portal_is_nobody_there(String actor) {
        new LiferayAudit(json, router(true)).kept(event(actor, false).build());

        assertEquals(0, routed.get(0).getUserId());
        assertEquals("denied", routed.get(0).getMessage());
    }

    @Test
    void an_audit_that_is_not_deployed_or_fails_changes_nothing() {
        new LiferayAudit(json, router(false)).kept(event("20123", true).build());
        new LiferayAudit(json).kept(event("20123", true).build());
        assertEquals(0, routed.size());

        assertDoesNotThrow(
                () ->
                        new LiferayAudit(
                                        json,
                                        proxy(
                                                AuditRouter.class,
                                                (router, method, arguments) -> {
                                                    if (method.getName().equals("isDeployed")) {
                                                        return true;
                                                    }

                                                    throw new AuditException("Full");
                                                }))
                                .kept(event("20123", true).build()));
    }

    @Test
    void a_line_of_the_log_says_who_did_what_to_which_thing() {
        assertEquals(
                "sequence=7 action=referral.accept outcome=allowed actor=20123 organisation=o-1"
                        + " object=referral:r-1 subject=s-1 request=q-1 network=203.0.113.0/24",
                AuditLine.of(event("20123", true).build()));
    }

    @Test
    void nothing_breaks_out_of_its_line() {
        assertEquals(
                "sequence=7 action=referral.accept outcome=denied actor=a_actor=b organisation=o-1"
                        + " object=referral:r-1 subject=s-1 request=q-1 network=203.0.113.0/24",
                AuditLine.of(event("a\r\n actor=b", false).build()));
    }

    private AuditRouter router(boolean deployed) {
        return proxy(
                AuditRouter.class,
                (router, method, arguments) -> {
                    if (method.getName().equals("isDeployed")) {
                        return deployed;
                    }

                    routed.add((AuditMessage) arguments[0]);

                    return null;
                });
    }

    private static ImmutableAuditEvent.Builder event(String actor, boolean allowed) {
        return ImmutableAuditEvent.builder()
                .sequence(7)
                .at(AT)
                .actorId(actor)
                .actorOrganisationId("o-1")
                .allowed(allowed)
                .requestId("q-1")
                .clientNetwork("203.0.113.0/24")
                .record(
                        ImmutableAuditRecord.builder()
                                .action("referral.accept")
                                .entity("referral")
                                .entityId("r-1")
                                .subjectId("s-1")
                                .build())
                .hash("b")
                .previousHash("a");
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
