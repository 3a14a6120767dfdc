package org.sena.notification.service.store.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.dao.orm.LockMode;
import com.liferay.portal.kernel.dao.orm.Session;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.sena.notification.service.store.model.WebhookEntry;
import org.sena.notification.service.store.model.impl.WebhookEntryImpl;
import org.sena.notification.service.store.service.base.WebhookEntryLocalServiceBaseImpl;

@Component(
        property = "model.class.name=org.sena.notification.service.store.model.WebhookEntry",
        service = AopService.class)
public class WebhookEntryLocalServiceImpl extends WebhookEntryLocalServiceBaseImpl {

    /** The row, held against every other change until the transaction ends; null if none. */
    public WebhookEntry lock(String webhookId) {
        Session session = webhookEntryPersistence.openSession();

        try {
            return (WebhookEntry) session.get(WebhookEntryImpl.class, webhookId, LockMode.UPGRADE);
        } finally {
            webhookEntryPersistence.closeSession(session);
        }
    }

    public List<WebhookEntry> ofOrganisation(String organisationId) {
        return webhookEntryPersistence.findByOrganisationId(organisationId);
    }
}
