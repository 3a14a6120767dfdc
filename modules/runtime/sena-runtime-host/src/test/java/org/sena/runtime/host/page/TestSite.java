package org.sena.runtime.host.page;

import java.nio.file.Path;
import java.time.Duration;
import javax.portlet.Portlet;
import org.osgi.framework.BundleContext;
import org.sena.runtime.host.gate.Gate;
import org.sena.runtime.host.identity.Accounts;
import org.sena.runtime.host.identity.DemoAccounts;
import org.sena.runtime.host.identity.SignIn;
import org.sena.runtime.host.identity.ThreadActor;
import org.sena.runtime.host.leave.Leaving;
import org.sena.runtime.host.portlet.TestPortlets;
import org.sena.runtime.host.site.SiteSource;
import org.sena.runtime.host.stub.Stub;
import org.sena.runtime.host.stub.Time;
import org.sena.runtime.host.visit.Visits;

/** The shipped site with its demo users and one portlet, at {@code sena_needs}. */
final class TestSite {

    private static final int LONGEST_FORM = 10_000;

    private TestSite() {}

    static Browser with(Portlet portlet, Path folder) {
        return with(portlet, folder, new Time());
    }

    static Browser with(Portlet portlet, Path folder, Time time) {
        Accounts accounts = DemoAccounts.all();
        Visits visits = new Visits(time, Duration.ofMinutes(60), 100);
        Gate gate =
                new Gate(
                        visits,
                        accounts,
                        new ThreadActor(),
                        new Leaving(visits, Duration.ZERO),
                        new Stub()
                                .with("trustedProxies", new String[0])
                                .with("formTargets", new String[0])
                                .with("hosts", new String[0])
                                .as(Gate.Settings.class));
        SiteServlet site =
                new SiteServlet(
                        new SiteSource(
                                new Stub()
                                        .with("getProperty", "../../../configs")
                                        .as(BundleContext.class),
                                new Stub().with("file", "site.json").as(SiteSource.Settings.class)),
                        TestPortlets.with(portlet, "sena_needs", folder),
                        new SignIn(accounts),
                        accounts,
                        DemoAccounts.passwords(),
                        new Stub()
                                .with("mostFormBytes", LONGEST_FORM)
                                .as(SiteServlet.Settings.class));

        return new Browser(gate, site);
    }
}
