package org.sena.runtime.host.leave;

import java.util.function.BooleanSupplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.identity.api.NodeReadiness;

/** Tells the node's health that it stays; false from the moment it was told to stop. */
@Component(property = "sena.host=ready", service = BooleanSupplier.class)
public class Staying implements BooleanSupplier {

    private final NodeReadiness node;

    @Activate
    public Staying(@Reference NodeReadiness node) {
        this.node = node;
    }

    @Override
    public boolean getAsBoolean() {
        return !node.isLeaving();
    }
}
