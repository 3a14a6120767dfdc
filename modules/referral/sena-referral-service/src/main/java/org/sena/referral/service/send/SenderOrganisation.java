package org.sena.referral.service.send;

/** The organisation that refers a client, or the council. */
final class SenderOrganisation {

    private final String id;
    private final String name;

    /**
     * @param id {@link org.sena.privacy.api.Consents#COUNCIL} for the council
     */
    SenderOrganisation(String id, String name) {
        this.id = id;
        this.name = name;
    }

    String id() {
        return id;
    }

    String name() {
        return name;
    }
}
