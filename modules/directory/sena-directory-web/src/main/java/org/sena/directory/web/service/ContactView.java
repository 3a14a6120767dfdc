package org.sena.directory.web.service;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;

/** One way to reach a service. */
public final class ContactView {

    private final String label;
    private final String text;
    private final String url;

    private ContactView(String label, String text, String url) {
        this.label = label;
        this.text = text;
        this.url = url;
    }

    /**
     * @param who whose number it is and what for; empty parts are left out
     */
    static ContactView phone(String label, String number, String... who) {
        return new ContactView(label, said(number, who), "tel:" + number.replaceAll("[^0-9+]", ""));
    }

    static ContactView email(String label, String address, String... who) {
        return new ContactView(label, said(address, who), "mailto:" + address);
    }

    static ContactView website(String label, String text, String url) {
        return new ContactView(label, text, url);
    }

    public String label() {
        return label;
    }

    public String text() {
        return text;
    }

    public String url() {
        return url;
    }

    private static String said(String text, String... who) {
        String whose =
                Stream.of(who).filter(part -> !part.isEmpty()).distinct().collect(joining(", "));

        return whose.isEmpty() ? text : text + " (" + whose + ")";
    }
}
