package org.sena.privacy.service.store.upgrade;

import com.liferay.portal.kernel.upgrade.UpgradeException;
import com.liferay.portal.kernel.upgrade.UpgradeProcess;
import java.security.GeneralSecurityException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Optional;
import org.sena.privacy.service.audit.AuditSeals;
import org.sena.privacy.service.cipher.StoredBlindIndex;

/**
 * Signs where the audit trail of 1.0.0 ends, so that it goes on whole. Whoever upgrades vouches for
 * it: verify the trail before, as the administrator's guide says. The events themselves stay as
 * they are, and so do their hashes.
 */
final class SealedEnd extends UpgradeProcess {

    private static final String UNSEALED =
            "select chainId, lastSequence, lastHash from SENA_AuditChainEntry"
                    + " where endSeal is null or endSeal = ''";

    private final StoredBlindIndex index;

    SealedEnd(StoredBlindIndex index) {
        this.index = index;
    }

    @Override
    protected void doUpgrade() throws Exception {
        try (PreparedStatement ends = connection.prepareStatement(UNSEALED);
                ResultSet end = ends.executeQuery();
                PreparedStatement seal =
                        connection.prepareStatement(
                                "update SENA_AuditChainEntry set endSeal = ? where chainId = ?")) {
            while (end.next()) {
                seal.setString(1, seal(end.getLong(2), end.getString(3)));
                seal.setLong(2, end.getLong(1));
                seal.executeUpdate();
            }
        }
    }

    private String seal(long sequence, String hash) throws Exception {
        String wrapped =
                wrappedKey()
                        .orElseThrow(
                                () ->
                                        new UpgradeException(
                                                "There is an audit trail, but no key to sign where"
                                                        + " it ends: SENA_SubjectKeyEntry has no"
                                                        + " row "
                                                        + StoredBlindIndex.KEY_ID));
        try {
            return index.digest(wrapped, AuditSeals.END, AuditSeals.endText(sequence, hash));
        } catch (GeneralSecurityException e) {
            throw new UpgradeException(
                    "The configured master key did not wrap the keys of this database. Restore the"
                            + " right key file, or name it in formerKeyFiles",
                    e);
        }
    }

    private Optional<String> wrappedKey() throws Exception {
        try (PreparedStatement key =
                connection.prepareStatement(
                        "select wrappedKey from SENA_SubjectKeyEntry where keyId = ?")) {
            key.setString(1, StoredBlindIndex.KEY_ID);
            try (ResultSet row = key.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        }
    }
}
