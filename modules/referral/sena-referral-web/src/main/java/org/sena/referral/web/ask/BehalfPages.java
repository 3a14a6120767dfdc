package org.sena.referral.web.ask;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.Service;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.Role;
import org.sena.privacy.api.ConsentWording;
import org.sena.privacy.api.Consents;
import org.sena.privacy.api.Purpose;
import org.sena.web.kit.Page;
import org.sena.web.kit.View;

/**
 * What is different when a worker or an adviser asks for somebody: who told them and how, and in
 * the end their word that it was read out and agreed. All else is asked as the person would be.
 */
@Component(service = BehalfPages.class)
public class BehalfPages {

    private final Consents consents;
    private final CurrentActor currentActor;

    @Activate
    public BehalfPages(@Reference Consents consents, @Reference CurrentActor currentActor) {
        this.consents = consents;
        this.currentActor = currentActor;
    }

    /** True for those who ask for others, never for themselves. */
    boolean isHelper() {
        return currentActor
                .get()
                .hasAny(
                        Role.ORGANISATION_WORKER,
                        Role.ORGANISATION_MANAGER,
                        Role.ADVISER,
                        Role.ADVICE_LEAD);
    }

    View told(Page page, Draft draft, Service service) {
        return View.of("ask/behalf", page.text("behalf.title"), view(page, draft, service));
    }

    View attest(Page page, Draft draft, Service service) {
        return View.of("ask/attest", page.text("attest.title"), view(page, draft, service));
    }

    private BehalfView view(Page page, Draft draft, Service service) {
        ConsentWording wording =
                consents.wording(Purpose.REFERRAL, page.locale(), service.organisation().name());

        return new BehalfView(page, draft, service, wording);
    }
}
