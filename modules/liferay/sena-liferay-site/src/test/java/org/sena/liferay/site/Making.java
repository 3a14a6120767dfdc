package org.sena.liferay.site;

import static org.sena.liferay.site.portal.LiferayClasses.answering;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.util.Props;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.sena.liferay.site.portal.KeptPortal;
import org.sena.liferay.site.portal.LiferayClasses;
import org.sena.liferay.site.portal.UnitOfWork;

/** The making of sites in a portal in memory. */
final class Making {

    private Making() {}

    /**
     * @param settings those that differ from their defaults
     */
    static SiteMaking with(KeptPortal portal, Path home, Map<String, Object> settings) {
        return new SiteMaking(
                portal.carrying,
                portal.groups,
                LiferayClasses.language(),
                portal.sites,
                answering(Props.class, method -> home.toString()),
                new AtOnce(),
                answering(BundleContext.class, method -> bundle()),
                answering(
                        SiteSettings.class,
                        method ->
                                settings.getOrDefault(method.getName(), method.getDefaultValue())));
    }

    private static Bundle bundle() {
        return answering(Bundle.class, method -> shipped());
    }

    private static URL shipped() {
        try {
            return Path.of("../../../configs/site.json").toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Stands for Liferay's {@code TransactionInvokerImpl}, which needs a database. */
    private static final class AtOnce extends UnitOfWork {

        @Override
        public <T> T all(Callable<T> work) throws PortalException {
            try {
                return work.call();
            } catch (PortalException | RuntimeException e) {
                throw e;
            } catch (Exception e) { // Declared so by Callable.
                throw new IllegalStateException(e);
            }
        }
    }
}
