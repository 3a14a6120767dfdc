package org.sena.arquillian;

import org.jboss.arquillian.container.spi.client.protocol.ProtocolDescription;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.test.spi.ContainerMethodExecutor;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentPackager;
import org.jboss.arquillian.container.test.spi.client.protocol.Protocol;
import org.jboss.arquillian.container.test.spi.client.protocol.ProtocolConfiguration;
import org.jboss.arquillian.container.test.spi.command.CommandCallback;
import org.osgi.framework.Bundle;

/** How a call of a test method gets into the framework: it is in the same process. */
public class InFrameworkProtocol implements Protocol<InFrameworkProtocol.Configuration> {

    static final ProtocolDescription DESCRIPTION = new ProtocolDescription("sena-in-framework");

    @Override
    public Class<Configuration> getProtocolConfigurationClass() {
        return Configuration.class;
    }

    @Override
    public ProtocolDescription getDescription() {
        return DESCRIPTION;
    }

    /** The archive is deployed as it is: what the tests need of Arquillian is on the class path. */
    @Override
    public DeploymentPackager getPackager() {
        return (deployment, processors) -> deployment.getApplicationArchive();
    }

    @Override
    public ContainerMethodExecutor getExecutor(
            Configuration configuration, ProtocolMetaData metaData, CommandCallback callback) {
        Bundle bundle = metaData.getContexts(Bundle.class).iterator().next();
        return new BundleMethodExecutor(bundle);
    }

    /** Nothing to configure. */
    public static class Configuration implements ProtocolConfiguration {}
}
