package org.sena.privacy.service.store.upgrade;

import com.liferay.portal.kernel.upgrade.UpgradeProcess;

/**
 * Gives the consents of 1.0.0 what the tables of 1.1.0 know of one.
 *
 * <ul>
 *   <li>Their lawful basis is consent, and explicit consent for special categories: that is what
 *       people were asked for then, whatever the council has configured since.
 *   <li>Each that was not taken back gets its row among those of whose end by itself nobody was
 *       told. Consents that had ended before the upgrade are told of at its first run: 1.0.0 left
 *       requests open that rested on them.
 * </ul>
 *
 * Who of which organisation captured them, and where the proof of an attested one is, was not
 * asked: it stays empty. The words that people read were not kept in 1.0.0 but by their hash; they
 * are in the wording files of that release.
 */
final class ConsentsBecomeTold extends UpgradeProcess {

    @Override
    protected void doUpgrade() throws Exception {
        runSQL(
                "update SENA_ConsentEntry set article9 = 'EXPLICIT_CONSENT' where article6 is null"
                        + " and specialCategories is not null and specialCategories != ''");
        runSQL("update SENA_ConsentEntry set article6 = 'CONSENT' where article6 is null");
        runSQL(
                "insert into SENA_ConsentExpiryEntry (mvccVersion, consentId, dueDate)"
                        + " select 0, consentId, expiryDate from SENA_ConsentEntry"
                        + " where withdrawnDate is null and consentId not in"
                        + " (select consentId from SENA_ConsentExpiryEntry)");
    }
}
