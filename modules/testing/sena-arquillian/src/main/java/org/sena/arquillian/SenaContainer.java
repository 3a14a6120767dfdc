package org.sena.arquillian;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.container.LifecycleException;
import org.jboss.arquillian.container.spi.client.protocol.ProtocolDescription;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.descriptor.api.Descriptor;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.sena.runtime.Port;
import org.sena.runtime.SenaRuntime;
import org.sena.runtime.config.RuntimeConfig;
import org.sena.runtime.failure.StartFailure;

/** The runtime as Arquillian sees it: one for all tests of a JVM. */
public class SenaContainer implements DeployableContainer<SenaContainerConfiguration> {

    private final Map<String, Bundle> deployed = new ConcurrentHashMap<>();
    private SenaRuntime runtime;
    private RuntimeConfig config;

    @Override
    public Class<SenaContainerConfiguration> getConfigurationClass() {
        return SenaContainerConfiguration.class;
    }

    @Override
    public void setup(SenaContainerConfiguration configuration) {
        // The properties of the runtime say all.
    }

    @Override
    public ProtocolDescription getDefaultProtocol() {
        return InFrameworkProtocol.DESCRIPTION;
    }

    @Override
    public void start() throws LifecycleException {
        try {
            config =
                    RuntimeConfig.of(System.getProperties())
                            .withThrowAwayData(Files.createTempDirectory("sena-test"))
                            .withPort(Port.free())
                            .withExtraPackages(TestPackages.ON_THE_CLASS_PATH);
            runtime = SenaRuntime.start(config);
            awaitFirstPage();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LifecycleException("The start was interrupted", e);
        } catch (IOException | StartFailure e) {
            throw new LifecycleException(e.getMessage(), e);
        }
    }

    private void awaitFirstPage() throws InterruptedException {
        boolean ready = false;
        try {
            runtime.awaitFirstPage();
            ready = true;
        } finally {
            if (!ready) {
                runtime.close(); // Arquillian stops only what has started.
            }
        }
    }

    @Override
    public void stop() {
        runtime.close();
    }

    @Override
    public ProtocolMetaData deploy(Archive<?> archive) throws DeploymentException {
        try {
            Bundle bundle =
                    runtime.context()
                            .installBundle("test:" + archive.getName(), TestBundle.of(archive));
            deployed.put(archive.getName(), bundle);
            bundle.start();
            return new ProtocolMetaData()
                    .addContext(bundle)
                    .addContext(new HTTPContext(config.host(), config.port()));
        } catch (BundleException e) {
            undeploy(archive);
            throw new DeploymentException("The tests can't be deployed: " + e.getMessage(), e);
        }
    }

    @Override
    public void undeploy(Archive<?> archive) throws DeploymentException {
        Bundle bundle = deployed.remove(archive.getName());
        if (bundle == null) {
            return;
        }
        try {
            bundle.uninstall();
        } catch (BundleException e) {
            throw new DeploymentException("The tests can't be removed", e);
        }
    }

    @Override
    public void deploy(Descriptor descriptor) {
        throw new UnsupportedOperationException("Deploy a bundle");
    }

    @Override
    public void undeploy(Descriptor descriptor) {
        throw new UnsupportedOperationException("Deploy a bundle");
    }
}
