package org.sena.privacy.service.cipher;

import com.liferay.portal.kernel.exception.SystemException;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.List;
import org.sena.privacy.service.store.model.SubjectKeyEntry;
import org.sena.privacy.service.store.service.SubjectKeyEntryLocalService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What has to be true of the keys before the first field is sealed: every key can be unwrapped, all
 * are wrapped by the master key in force, and there is a key for blind indexes.
 */
final class KeyStart {

    private static final Logger LOG = LoggerFactory.getLogger(KeyStart.class);

    /**
     * The key for blind indexes. It is random and wrapped like the others, not derived from the
     * master key, so that a new master key doesn't make every index worthless.
     */
    static final String INDEX_KEY = "blind-index";

    static final String NOBODY = "-";
    private static final int BATCH = 200;

    private final SubjectKeyEntryLocalService keys;
    private final MasterKeys masters;
    private final SubjectKeys subjectKeys;

    KeyStart(SubjectKeyEntryLocalService keys, MasterKeys masters, SubjectKeys subjectKeys) {
        this.keys = keys;
        this.masters = masters;
        this.subjectKeys = subjectKeys;
    }

    /**
     * Rewraps what a former master key wrapped.
     *
     * @return the key for blind indexes
     * @throws IllegalStateException when a key was wrapped by a master key that is not configured
     */
    byte[] prepare() {
        rewrap();
        try {
            return subjectKeys.unwrap(INDEX_KEY, NOBODY, indexKey().getWrappedKey());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Can't unwrap the key for blind indexes", e);
        }
    }

    private void rewrap() {
        int count = 0;
        List<SubjectKeyEntry> batch = next();
        while (!batch.isEmpty()) {
            batch.forEach(this::rewrap);
            count += batch.size();
            batch = next();
        }
        if (count > 0) {
            LOG.info("Wrapped {} keys anew under master key {}", count, masters.currentId());
        }
    }

    private List<SubjectKeyEntry> next() {
        return keys.getWrappedByOther(masters.currentId(), BATCH);
    }

    private void rewrap(SubjectKeyEntry key) {
        if (!masters.knows(key.getMasterKeyId())) {
            throw new IllegalStateException(
                    String.format(
                            "The database holds keys under master key %s, but the configured key"
                                    + " files hold %s. Restore the right file, or name it in"
                                    + " formerKeyFiles.",
                            key.getMasterKeyId(), masters.describe()));
        }
        try {
            String wrapped =
                    subjectKeys.rewrap(key.getKeyId(), key.getSubjectId(), key.getWrappedKey());
            keys.rewrap(key.getKeyId(), masters.currentId(), wrapped);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Key " + key.getKeyId() + " was altered", e);
        }
    }

    private SubjectKeyEntry indexKey() {
        SubjectKeyEntry key = keys.fetchSubjectKeyEntry(INDEX_KEY);
        if (key != null) {
            return key;
        }
        try {
            String wrapped = subjectKeys.create(INDEX_KEY, NOBODY);
            return keys.add(INDEX_KEY, NOBODY, masters.currentId(), wrapped, Instant.now());
        } catch (SystemException e) {
            SubjectKeyEntry others = keys.fetchSubjectKeyEntry(INDEX_KEY);
            if (others == null) {
                throw e;
            }
            LOG.info("Another server has just made the key for blind indexes");
            return others;
        }
    }
}
