package org.sena.privacy.service.health;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.operations.Condition;
import org.sena.operations.HealthPart;
import org.sena.privacy.api.FieldCipher;

/**
 * Whether this node has the master key that the database's keys are wrapped by. The cipher starts
 * only with it, so that this part is not there when the key is not.
 */
@Component(service = HealthPart.class)
public class KeyHealth implements HealthPart {

    private final FieldCipher cipher;

    @Activate
    public KeyHealth(@Reference FieldCipher cipher) {
        this.cipher = cipher;
    }

    @Override
    public String name() {
        return "key";
    }

    @Override
    public boolean isNeeded() {
        return true;
    }

    @Override
    public Condition look() {
        return cipher.blindIndex("health", "health").isEmpty() ? Condition.DOWN : Condition.UP;
    }
}
