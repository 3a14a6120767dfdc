package org.sena.notification.service.webhook;

import java.lang.annotation.Annotation;

/** Settings as an operator writes them. */
final class Settings implements WebhookSettings {

    private final boolean inside;
    private final String authorities;

    Settings(boolean inside, String authorities) {
        this.inside = inside;
        this.authorities = authorities;
    }

    @Override
    public boolean privateAddressesAllowed() {
        return inside;
    }

    @Override
    public String authorities() {
        return authorities;
    }

    @Override
    public int patienceSeconds() {
        return 5;
    }

    @Override
    public int tries() {
        return 12;
    }

    @Override
    public int firstWaitSeconds() {
        return 30;
    }

    @Override
    public int longestWaitMinutes() {
        return 360;
    }

    @Override
    public int switchOffAfterHours() {
        return 72;
    }

    @Override
    public int atOnce() {
        return 3;
    }

    @Override
    public Class<? extends Annotation> annotationType() {
        return WebhookSettings.class;
    }
}
