package org.sena.runtime.host.gate;

import java.time.Clock;
import java.time.Duration;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.sena.runtime.host.identity.Accounts;
import org.sena.runtime.host.stub.Requests;
import org.sena.runtime.host.stub.Stub;
import org.sena.runtime.host.visit.Visits;

/** Visitors for tests of other packages. */
public final class TestVisitors {

    private TestVisitors() {}

    /** Somebody new, who has not signed in. */
    public static Visitor anonymous() {
        Visits visits = new Visits(Clock.systemUTC(), Duration.ofHours(1), 100);

        return new Visitor(
                Requests.get(null).as(HttpServletRequest.class),
                new Stub().as(HttpServletResponse.class),
                new Client("192.0.2.1", false),
                visits,
                new Accounts());
    }
}
