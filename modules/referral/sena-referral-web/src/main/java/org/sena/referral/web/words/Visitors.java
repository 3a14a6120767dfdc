package org.sena.referral.web.words;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.identity.api.CurrentActor;

/** The kit's, under the name that these pages know. */
@Component(service = Visitors.class)
public class Visitors extends org.sena.web.kit.Visitors {

    @Activate
    public Visitors(@Reference CurrentActor currentActor) {
        super(currentActor);
    }
}
