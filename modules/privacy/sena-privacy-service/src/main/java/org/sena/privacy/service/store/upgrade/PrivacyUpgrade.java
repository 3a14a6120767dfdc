package org.sena.privacy.service.store.upgrade;

import static com.liferay.portal.kernel.upgrade.UpgradeProcessFactory.addColumns;

import com.liferay.portal.upgrade.registry.UpgradeStepRegistrator;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.sena.privacy.service.cipher.MasterKeyConfiguration;
import org.sena.privacy.service.cipher.StoredBlindIndex;
import org.sena.upgrade.GeneratedTables;

/** The upgrades of the privacy service's tables. */
@Component(
        configurationPid = "org.sena.privacy.service.MasterKey",
        service = UpgradeStepRegistrator.class)
public class PrivacyUpgrade implements UpgradeStepRegistrator {

    private final StoredBlindIndex index;

    @Activate
    public PrivacyUpgrade(BundleContext context, MasterKeyConfiguration configuration) {
        this(new StoredBlindIndex(context::getProperty, configuration));
    }

    public PrivacyUpgrade(StoredBlindIndex index) {
        this.index = index;
    }

    @Override
    public void register(Registry registry) {
        registry.register(
                "1.0.0",
                "1.1.0",
                new GeneratedTables(
                        PrivacyUpgrade.class,
                        "SENA_AuditAnchorEntry",
                        "SENA_AuditCheckpointEntry",
                        "SENA_ConsentExpiryEntry",
                        "SENA_ConsentTextEntry",
                        "SENA_LegalHoldEntry",
                        "SENA_OverrideEntry",
                        "SENA_PrivacyJobEntry",
                        "SENA_RetentionPeriodEntry",
                        "SENA_RetentionRunEntry",
                        "SENA_RightsRequestEntry"),
                addColumns("SENA_AuditChainEntry", "endSeal VARCHAR(75) null"),
                addColumns(
                        "SENA_AuditEventEntry",
                        "onBehalfOf VARCHAR(75) null",
                        "requestId VARCHAR(75) null",
                        "clientNetwork VARCHAR(75) null"),
                addColumns(
                        "SENA_ConsentEntry",
                        "article6 VARCHAR(75) null",
                        "article9 VARCHAR(75) null",
                        "evidence VARCHAR(200) null",
                        "capturedByOrganisation VARCHAR(75) null",
                        "supersedes VARCHAR(75) null"),
                addColumns("SENA_SubjectKeyEntry", "retiredDate DATE null", "unusedDate DATE null"),
                new ConsentsBecomeTold(),
                new SealedEnd(index));
    }
}
