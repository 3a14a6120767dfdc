package org.sena.liferay.audit;

import com.liferay.portal.kernel.audit.AuditMessage;
import com.liferay.portal.kernel.json.JSONFactory;
import com.liferay.portal.kernel.json.JSONObject;
import java.util.Date;
import org.sena.privacy.api.AuditEvent;
import org.sena.privacy.api.AuditRecord;

/**
 * Writes events as Liferay's audit wants them. GA112's {@code AuditMessage} takes the user's e-mail
 * address, the whole network address and the session from the thread; none of them is left in it.
 */
final class Messages {

    private final JSONFactory json;

    Messages(JSONFactory json) {
        this.json = json;
    }

    AuditMessage of(AuditEvent event, long companyId) {
        AuditRecord record = event.record();
        AuditMessage message =
                new AuditMessage(
                        record.action(),
                        companyId,
                        userId(event.actorId()),
                        "",
                        "org.sena." + record.entity(),
                        record.entityId(),
                        event.allowed() ? "allowed" : "denied",
                        Date.from(event.at()),
                        json.createJSONObject());

        message.setUserEmailAddress("");
        message.setUserLogin("");
        message.setClientHost("");
        message.setClientIP(event.clientNetwork().orElse(""));
        message.setSessionID("");
        message.setAdditionalInfo(more(event));

        return message;
    }

    private JSONObject more(AuditEvent event) {
        AuditRecord record = event.record();
        JSONObject more = json.createJSONObject();

        more.put("sequence", event.sequence());
        more.put("actor", event.actorId());
        event.actorOrganisationId().ifPresent(id -> more.put("organisation", id));
        event.requestId().ifPresent(id -> more.put("request", id));
        record.subjectId().ifPresent(id -> more.put("subject", id));
        record.purpose().ifPresent(purpose -> more.put("purpose", purpose.name()));
        record.reason().ifPresent(reason -> more.put("reason", reason));

        return more;
    }

    /** 0, as Liferay says for nobody, for visitors and for SENA's own jobs. */
    private static long userId(String actorId) {
        return actorId.matches("[0-9]{1,18}") ? Long.parseLong(actorId) : 0;
    }
}
