package org.sena.runtime.persistence;

import com.liferay.portal.kernel.module.util.SystemBundleProvider;
import org.osgi.framework.Bundle;

/** Tells Liferay's static look-ups which framework they are in. */
public class EmbeddedSystemBundleProvider implements SystemBundleProvider {

    private static volatile Bundle systemBundle;

    static void use(Bundle bundle) {
        systemBundle = bundle;
    }

    @Override
    public Bundle getSystemBundle() {
        return systemBundle;
    }

    /** After any other provider. */
    @Override
    public int order() {
        return 1000;
    }
}
