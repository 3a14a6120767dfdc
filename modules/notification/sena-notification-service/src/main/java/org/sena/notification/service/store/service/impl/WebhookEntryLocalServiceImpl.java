package org.sena.notification.service.store.service.impl;

import com.liferay.portal.aop.AopService;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.sena.notification.service.store.model.WebhookEntry;
import org.sena.notification.service.store.service.base.WebhookEntryLocalServiceBaseImpl;

@Component(
        property = "model.class.name=org.sena.notification.service.store.model.WebhookEntry",
        service = AopService.class)
public class WebhookEntryLocalServiceImpl extends WebhookEntryLocalServiceBaseImpl {

    public List<WebhookEntry> ofOrganisation(String organisationId) {
        return webhookEntryPersistence.findByOrganisationId(organisationId);
    }
}
