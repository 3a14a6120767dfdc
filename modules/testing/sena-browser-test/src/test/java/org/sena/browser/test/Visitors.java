package org.sena.browser.test;

import java.util.ArrayList;
import java.util.List;

/** The people of one test, each with a browser of their own. JUnit closes it after the test. */
public final class Visitors implements AutoCloseable {

    private final BrowserKind kind;
    private final String address;
    private final List<Visitor> visitors = new ArrayList<>();

    Visitors(BrowserKind kind, String address) {
        this.kind = kind;
        this.address = address;
    }

    /** Somebody new, with no cookie and nothing signed in. */
    public Visitor newVisitor() {
        Visitor visitor = new Visitor(kind.start(), address);

        visitors.add(visitor);

        return visitor;
    }

    public boolean haveJavaScript() {
        return kind == BrowserKind.CHROMIUM;
    }

    @Override
    public void close() {
        visitors.forEach(Visitor::leave);
    }

    @Override
    public String toString() {
        return kind.name();
    }
}
