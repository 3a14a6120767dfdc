package org.sena.notification.service.channel;

import java.lang.annotation.Annotation;

/** Settings as an operator writes them. */
final class Settings implements DeliverySettings {

    Way way = Way.NOTIFY;
    String notifyUrl = "";
    String notifyTemplate = "template-1";
    String notifyDailyTemplate = "template-2";

    @Override
    public Way way() {
        return way;
    }

    @Override
    public String siteUrl() {
        return "https://help.example.org/web/sena/";
    }

    @Override
    public String notifyUrl() {
        return notifyUrl;
    }

    @Override
    public String notifyKeyFile() {
        return "notify.key";
    }

    @Override
    public String notifyTemplate() {
        return notifyTemplate;
    }

    @Override
    public String notifyDailyTemplate() {
        return notifyDailyTemplate;
    }

    @Override
    public int patienceSeconds() {
        return 2;
    }

    @Override
    public int tries() {
        return 8;
    }

    @Override
    public int firstWaitSeconds() {
        return 60;
    }

    @Override
    public int longestWaitMinutes() {
        return 240;
    }

    @Override
    public int atOnce() {
        return 3;
    }

    @Override
    public Class<? extends Annotation> annotationType() {
        return DeliverySettings.class;
    }
}
