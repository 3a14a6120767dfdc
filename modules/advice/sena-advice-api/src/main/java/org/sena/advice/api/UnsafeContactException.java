package org.sena.advice.api;

/** The person said that this way of contact is not safe. */
public class UnsafeContactException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String itemId;

    public UnsafeContactException(String itemId) {
        super("Not a safe way to reach the person" + ": " + itemId);
        this.itemId = itemId;
    }

    public String itemId() {
        return itemId;
    }
}
