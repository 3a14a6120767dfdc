package org.sena.mail.service;

import java.lang.annotation.Annotation;

/** Settings as an operator writes them. */
final class Settings implements MailSettings {

    String host = "";
    int port = 587;
    Protection protection = Protection.STARTTLS;
    String user = "";
    String folder = "";

    static Settings ofServer(int port, Protection protection) {
        Settings settings = new Settings();

        settings.host = "localhost";
        settings.port = port;
        settings.protection = protection;

        return settings;
    }

    @Override
    public String host() {
        return host;
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public Protection protection() {
        return protection;
    }

    @Override
    public String user() {
        return user;
    }

    @Override
    public String passwordFile() {
        return "mail.password";
    }

    @Override
    public String from() {
        return "no-reply@sena.example";
    }

    @Override
    public String fromName() {
        return "SENA";
    }

    @Override
    public int timeoutSeconds() {
        return 2;
    }

    @Override
    public String folder() {
        return folder;
    }

    @Override
    public Class<? extends Annotation> annotationType() {
        return MailSettings.class;
    }
}
