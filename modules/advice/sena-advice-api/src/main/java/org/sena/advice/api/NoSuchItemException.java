package org.sena.advice.api;

/** There is no such item in the queue. */
public class NoSuchItemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String itemId;

    public NoSuchItemException(String itemId) {
        super("No such item" + ": " + itemId);
        this.itemId = itemId;
    }

    public String itemId() {
        return itemId;
    }
}
