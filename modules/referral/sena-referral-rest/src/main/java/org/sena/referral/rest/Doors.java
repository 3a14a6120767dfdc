package org.sena.referral.rest;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.sena.references.Throttle;
import org.sena.referral.api.access.AccessKeys;

/** Who comes in: a case system with its key, or somebody nobody knows, ten times in ten minutes. */
@Component(service = Doors.class)
public class Doors {

    private static final String BEARER = "Bearer ";

    private static final int MOST = 10;

    private static final Duration WINDOW = Duration.ofMinutes(10);

    private static final int KEPT = 100_000;

    private final AccessKeys keys;
    private final CurrentActor currentActor;
    private final Throttle throttle = new Throttle(Clock.systemUTC(), MOST, WINDOW, KEPT);

    @Activate
    public Doors(@Reference AccessKeys keys, @Reference CurrentActor currentActor) {
        this.keys = keys;
        this.currentActor = currentActor;
    }

    /**
     * Does the work as the case system that the key belongs to; else 401, or 403 when signed in.
     */
    Response withKey(HttpHeaders headers, Supplier<Response> work) {
        Optional<Actor> actor =
                Optional.ofNullable(headers.getHeaderString(HttpHeaders.AUTHORIZATION))
                        .filter(said -> said.startsWith(BEARER))
                        .map(said -> said.substring(BEARER.length()).trim())
                        .flatMap(keys::actor);
        if (actor.isPresent()) {
            return currentActor.supplyAs(actor.get(), () -> Answers.to(work));
        }
        return currentActor.get().isAnonymous()
                ? Response.fromResponse(refusal(401))
                        .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"SENA\"")
                        .build()
                : refusal(403);
    }

    private static Response refusal(int status) {
        return Problem.of(
                status,
                "A key is needed",
                "Send the organisation's access key as Authorization: Bearer.");
    }

    /** Does the work as a stranger, whoever is signed in; too often from one client is 429. */
    Response asStranger(String client, Supplier<Response> work) {
        if (throttle.isClosed(client)) {
            return Answers.tooMany(WINDOW.toSeconds());
        }
        throttle.failed(client);
        return currentActor.supplyAs(Actor.anonymous(), () -> Answers.to(work));
    }
}
