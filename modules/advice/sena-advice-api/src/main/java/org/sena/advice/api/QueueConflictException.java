package org.sena.advice.api;

/** The item is not what the adviser saw: somebody was faster. */
public class QueueConflictException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String itemId;

    public QueueConflictException(String itemId) {
        super("The item has changed" + ": " + itemId);
        this.itemId = itemId;
    }

    public String itemId() {
        return itemId;
    }
}
