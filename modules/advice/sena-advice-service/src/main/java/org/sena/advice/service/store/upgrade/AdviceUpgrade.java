package org.sena.advice.service.store.upgrade;

import static com.liferay.portal.kernel.upgrade.UpgradeProcessFactory.addColumns;
import static com.liferay.portal.kernel.upgrade.UpgradeProcessFactory.alterColumnName;
import static com.liferay.portal.kernel.upgrade.UpgradeProcessFactory.dropColumns;

import com.liferay.portal.upgrade.registry.UpgradeStepRegistrator;
import org.osgi.service.component.annotations.Component;
import org.sena.upgrade.GeneratedTables;

/**
 * The upgrades of the advice service's tables.
 *
 * <p>Nobody in the queue of 1.0.0 can be found by phone number, e-mail address or name: the digests
 * for that are made when contact details come in, and an upgrade can't open what is sealed. By
 * their reference, and in the list, they are found as ever.
 */
@Component(service = UpgradeStepRegistrator.class)
public class AdviceUpgrade implements UpgradeStepRegistrator {

    private static final String ITEMS = "SENA_QueueItemEntry";

    @Override
    public void register(Registry registry) {
        registry.register(
                "1.0.0",
                "2.0.0",
                new GeneratedTables(
                        AdviceUpgrade.class,
                        "SENA_AdviserEntry",
                        "SENA_KnownPersonEntry",
                        "SENA_QueueArrivalEntry"),
                alterColumnName(ITEMS, "state_", "itemState VARCHAR(75) null"),
                alterColumnName(ITEMS, "dueAt", "dueDate DATE null"),
                alterColumnName(ITEMS, "closedAt", "closedDate DATE null"),
                addColumns(
                        ITEMS,
                        "pending BOOLEAN",
                        "openKey VARCHAR(75) null",
                        "needLevel VARCHAR(75) null",
                        "urgency VARCHAR(75) null",
                        "orderDate DATE null",
                        "restUntil DATE null",
                        "topics VARCHAR(300) null",
                        "spokenLanguage VARCHAR(75) null",
                        "basis VARCHAR(75) null",
                        "sealedBasisNote TEXT null",
                        "basisBy VARCHAR(200) null",
                        "basisDate DATE null",
                        "lastCommand VARCHAR(200) null"),
                new OneOpenItemEach(),
                dropColumns(ITEMS, "reason", "priority"));
    }
}
