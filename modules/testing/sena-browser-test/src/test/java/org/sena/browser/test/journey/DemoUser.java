package org.sena.browser.test.journey;

import org.sena.browser.test.Visitor;

/** The demo users whom {@code configs/runtime} names. */
public enum DemoUser {
    RESIDENT("demo-resident"),
    OTHER_RESIDENT("demo-resident-2"),
    WORKER("demo-worker"),
    WORKER_OF_OTHER_ORGANISATION("demo-worker-2"),
    ADVISER("demo-adviser"),
    LEAD("demo-lead"),
    EDITOR("demo-editor"),
    MANAGER("demo-manager"),
    ASSURER("demo-assurer"),
    GOVERNANCE("demo-governance"),
    ADMINISTRATOR("demo-administrator"),
    ADVICE_LEAD("demo-lead");

    private static final String PASSWORD = "sena-demo";

    private final String user;

    DemoUser(String user) {
        this.user = user;
    }

    /** Signs in from the sign-in page and lands where the host leads to. */
    public void signIn(Visitor visitor) {
        visitor.open("/web/sena/login");
        signInHere(visitor);
    }

    /** Signs in on the sign-in page that is shown already. */
    void signInHere(Visitor visitor) {
        visitor.fill("User name", user);
        visitor.fill("Password", PASSWORD);
        visitor.press("Sign in");
    }
}
