package org.sena.arquillian;

import org.jboss.arquillian.container.spi.client.container.ContainerConfiguration;

/** Nothing to say here: {@code sena.home} and {@code sena.configs} are properties of the JVM. */
public class SenaContainerConfiguration implements ContainerConfiguration {

    @Override
    public void validate() {
        // The runtime checks its properties when it starts.
    }
}
