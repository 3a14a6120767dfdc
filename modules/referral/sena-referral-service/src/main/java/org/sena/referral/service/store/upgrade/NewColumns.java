package org.sena.referral.service.store.upgrade;

import static com.liferay.portal.kernel.upgrade.UpgradeProcessFactory.addColumns;

import com.liferay.portal.kernel.upgrade.UpgradeProcess;

/** The columns that 2.0.0 adds to tables of 1.0.0. */
final class NewColumns {

    private NewColumns() {}

    static UpgradeProcess ofReferrals() {
        return addColumns(
                "SENA_ReferralEntry",
                "senderOrganisationId VARCHAR(75) null",
                "senderOrganisationName VARCHAR(500) null",
                "senderActorId VARCHAR(75) null",
                "ownerId VARCHAR(75) null",
                "urgencyRank INTEGER",
                "assessmentId VARCHAR(75) null",
                "riskBand VARCHAR(75) null",
                "matrixVersion INTEGER",
                "needCodes VARCHAR(2000) null",
                "redirectedFrom VARCHAR(75) null",
                "outcomeConsentId VARCHAR(75) null",
                "messageConsentId VARCHAR(75) null",
                "feedbackConsentId VARCHAR(75) null",
                "acknowledgedDate DATE null",
                "pausedDate DATE null",
                "firstContactBy DATE null",
                "firstContactDate DATE null",
                "dueDate DATE null",
                "endedDate DATE null",
                "cancelReason VARCHAR(75) null",
                "outcome VARCHAR(75) null",
                "needResults VARCHAR(2000) null",
                "outcomeNote TEXT null",
                "reopenNote TEXT null");
    }

    static UpgradeProcess ofEvents() {
        return addColumns(
                "SENA_ReferralEventEntry",
                "command VARCHAR(75) null",
                "tokenIndex VARCHAR(75) null");
    }
}
