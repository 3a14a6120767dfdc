package org.sena.referral.rest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import org.sena.referral.api.NoSuchReferralException;
import org.sena.referral.api.OpenReferralExistsException;
import org.sena.referral.api.ReferralConflictException;
import org.sena.referral.api.ReferralRefusedException;
import org.sena.referral.api.ServiceNotReferableException;
import org.sena.referral.api.TooManyAttemptsException;
import org.sena.referral.api.message.MessageRefusedException;
import org.sena.referral.api.message.NoSuchThreadException;
import org.sena.referral.api.message.ThreadClosedException;

/** Says what hinders as a problem; what was not foreseen is the application's. */
final class Answers {

    private Answers() {}

    static Response to(Supplier<Response> work) {
        try {
            return work.get();
        } catch (MistakesException e) {
            return Problem.fields(e.mistakes());
        } catch (ReferralRefusedException e) {
            Map<String, String> fields = new LinkedHashMap<>();
            e.problems().forEach(one -> fields.put(PublicRequest.field(one), one.name()));
            return Problem.fields(fields);
        } catch (MessageRefusedException e) {
            Map<String, String> fields = new LinkedHashMap<>();
            e.problems().forEach(one -> fields.put("text", one.name()));
            return Problem.fields(fields);
        } catch (ServiceNotReferableException e) {
            return Problem.fields(
                    Map.of("serviceId", "This service takes no direct referrals now."));
        } catch (OpenReferralExistsException e) {
            return Problem.of(409, "Open already", "There is an open referral to this service.");
        } catch (ReferralConflictException | ThreadClosedException e) {
            return Problem.of(
                    409,
                    "It has changed",
                    "Read the referral again: somebody was faster, or its state does not allow"
                            + " this.");
        } catch (NoSuchReferralException | NoSuchThreadException e) {
            return Problem.of(404, "Not found", "There is no such referral for this key.");
        } catch (TooManyAttemptsException e) {
            return tooMany(3_600);
        }
    }

    /** 429, with the seconds after which it is worth trying again. */
    static Response tooMany(long seconds) {
        return Response.fromResponse(Problem.of(429, "Too many", "Wait a while, then try again."))
                .header(HttpHeaders.RETRY_AFTER, seconds)
                .build();
    }
}
