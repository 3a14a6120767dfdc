package org.sena.runtime.host.visit;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** One browser's visit. */
public final class Visit {

    private final Instant began;
    private final Map<String, Object> attributes = new ConcurrentHashMap<>();
    private volatile String id;
    private volatile String token;
    private volatile String userId;
    private volatile Instant lastSeen;

    Visit(String id, String token, Instant now) {
        this.id = id;
        this.token = token;
        this.began = now;
        this.lastSeen = now;
    }

    /** What the cookie holds; secret. */
    public String id() {
        return id;
    }

    /** What every form of this visit must send back as {@code p_auth}. */
    public String token() {
        return token;
    }

    /** Who signed in. */
    public Optional<String> userId() {
        return Optional.ofNullable(userId);
    }

    public Instant began() {
        return began;
    }

    public Instant lastSeen() {
        return lastSeen;
    }

    /** What portlets keep; safe for concurrent use, holds no null. */
    public Map<String, Object> attributes() {
        return attributes;
    }

    void seen(Instant now) {
        lastSeen = now;
    }

    void becomes(String newId, String newToken, String newUserId) {
        id = newId;
        token = newToken;
        userId = newUserId;
    }
}
