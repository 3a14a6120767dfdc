package org.sena.notification.api.webhook;

/** A webhook can't be kept as it was asked for. */
public class WebhookRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Problem problem;

    public WebhookRefusedException(Problem problem) {
        super(problem.name());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }

    /** What is wrong. */
    public enum Problem {
        /** It is no https address with a server's name and without a user. */
        NO_HTTPS_ADDRESS,
        /** Nobody knows the server. */
        NOBODY_THERE,
        /** It leads into a private network. */
        PRIVATE_ADDRESS,
        /** It is told of nothing. */
        NO_TOPIC,
        /** The organisation has {@link Webhooks#MOST} already. */
        TOO_MANY
    }
}
