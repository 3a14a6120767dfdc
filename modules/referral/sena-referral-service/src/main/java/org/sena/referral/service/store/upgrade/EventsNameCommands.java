package org.sena.referral.service.store.upgrade;

import com.liferay.portal.kernel.upgrade.UpgradeProcess;
import java.sql.PreparedStatement;
import java.util.Map;

/** Says of each step of 1.0.0 by which command it was taken: there one state had one way to it. */
final class EventsNameCommands extends UpgradeProcess {

    private static final Map<String, String> LEADING_TO =
            Map.of(
                    "SENT", "SEND",
                    "ACKNOWLEDGED", "ACKNOWLEDGE",
                    "ACCEPTED", "ACCEPT",
                    "DECLINED", "DECLINE",
                    "WITHDRAWN", "WITHDRAW");

    @Override
    protected void doUpgrade() throws Exception {
        try (PreparedStatement name =
                connection.prepareStatement(
                        "update SENA_ReferralEventEntry set command = ?"
                                + " where toState = ? and command is null")) {
            for (Map.Entry<String, String> command : LEADING_TO.entrySet()) {
                name.setString(1, command.getValue());
                name.setString(2, command.getKey());
                name.executeUpdate();
            }
        }
    }
}
