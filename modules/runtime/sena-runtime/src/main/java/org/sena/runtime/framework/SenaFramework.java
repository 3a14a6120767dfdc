package org.sena.runtime.framework;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;
import org.sena.runtime.config.ConfigFiles;
import org.sena.runtime.config.RuntimeConfig;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Equinox with the bundles of a home. */
public final class SenaFramework implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SenaFramework.class);
    private static final long MILLISECONDS_TO_STOP = 5_000;

    private final Framework framework;
    private final List<Bundle> bundles;

    private SenaFramework(Framework framework, List<Bundle> bundles) {
        this.framework = framework;
        this.bundles = bundles;
    }

    /** The framework runs, its bundles are installed; none is started yet. */
    public static SenaFramework launch(RuntimeConfig config, Path storage) {
        List<Path> jars = BundleFolder.jars(config.home());
        Framework framework =
                ServiceLoader.load(FrameworkFactory.class)
                        .findFirst()
                        .orElseThrow()
                        .newFramework(properties(config, storage, jars));
        try {
            framework.init();
            framework.getBundleContext().addFrameworkListener(SenaFramework::log);
            FrameworkLog.follow(framework.getBundleContext());
            List<Bundle> bundles = new ArrayList<>();
            for (Path jar : jars) {
                bundles.add(framework.getBundleContext().installBundle("reference:" + jar.toUri()));
            }
            framework.start();
            return new SenaFramework(framework, List.copyOf(bundles));
        } catch (BundleException e) {
            throw new IllegalStateException("A bundle can't be installed: " + e.getMessage(), e);
        }
    }

    /** The context of the system bundle. */
    public BundleContext context() {
        return framework.getBundleContext();
    }

    /** Starts every bundle; returns one line for each that refuses. */
    public List<String> startBundles() {
        List<String> problems = new ArrayList<>();
        for (Bundle bundle : bundles) {
            if (isFragment(bundle)) {
                continue;
            }
            try {
                bundle.start();
            } catch (BundleException e) {
                LOG.debug("{} did not start", bundle.getSymbolicName(), e);
                problems.add(bundle.getSymbolicName() + ": " + Resolution.reason(e));
            }
        }
        return problems;
    }

    /** Waits until somebody stops the framework. */
    public void awaitStop() throws InterruptedException {
        framework.waitForStop(0);
    }

    @Override
    public void close() {
        try {
            framework.stop();
            framework.waitForStop(MILLISECONDS_TO_STOP);
        } catch (BundleException e) {
            LOG.warn("The framework did not stop cleanly", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Map<String, String> properties(
            RuntimeConfig config, Path storage, List<Path> jars) {
        HostPackages packages = new HostPackages(SenaFramework.class.getClassLoader());
        Map<String, String> properties = new HashMap<>();
        properties.put(Constants.FRAMEWORK_STORAGE, storage.toString());
        properties.put(
                Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT);
        properties.put(
                Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA,
                packages.offeredTo(jars, config.extraPackages()));
        properties.put("osgi.compatibility.bootdelegation", "false");
        properties.put("org.osgi.service.http.port", String.valueOf(config.port()));
        properties.put("org.apache.felix.http.host", config.host());

        // As in Liferay: else CXF shares one registry among all REST applications, and one answers
        // for all.
        properties.put("org.apache.cxf.osgi.http.transport.disable", "true");
        properties.put(
                "felix.fileinstall.dir",
                new ConfigFiles(config.configs())
                        .osgiFolders().stream()
                                .map(Path::toString)
                                .collect(Collectors.joining(",")));
        properties.put("felix.fileinstall.noInitialDelay", "true");
        // Otherwise a change through ConfigurationAdmin may empty the file it came from.
        properties.put("felix.fileinstall.enableConfigSave", "false");
        properties.put("felix.fileinstall.log.level", "1");
        properties.put("sena.configs", config.configs().toString());
        properties.put("sena.data", config.data().toString());
        return properties;
    }

    private static void log(FrameworkEvent event) {
        if (event.getType() == FrameworkEvent.ERROR && event.getThrowable() != null) {
            LOG.error("{}", event.getBundle(), event.getThrowable());
        }
    }

    private static boolean isFragment(Bundle bundle) {
        return bundle.getHeaders("").get(Constants.FRAGMENT_HOST) != null;
    }
}
