package org.sena.referral.service.key;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.ImmutableActor;
import org.sena.identity.api.NotAllowedException;
import org.sena.identity.api.Role;
import org.sena.privacy.api.AuditTrail;
import org.sena.privacy.api.FieldCipher;
import org.sena.privacy.api.ImmutableAuditRecord;
import org.sena.referral.api.access.AccessKey;
import org.sena.referral.api.access.AccessKeys;
import org.sena.referral.api.access.ImmutableAccessKey;
import org.sena.referral.service.store.model.AccessKeyEntry;
import org.sena.referral.service.store.service.AccessKeyEntryLocalService;

/** Makes keys, revokes them and tells who comes with one. */
@Component(service = AopService.class)
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class AccessKeysUseCase implements AopService, AccessKeys {

    private static final int LONGEST_NAME = 75;

    /** A use is noted once in this time, so that reading does not become writing. */
    private static final Duration NOTED = Duration.ofHours(12);

    @Reference private AccessKeyEntryLocalService keys;

    @Reference private AuditTrail auditTrail;

    @Reference private CurrentActor currentActor;

    @Reference private FieldCipher cipher;

    private final Clock clock = Clock.systemUTC();

    @Override
    @Transactional(rollbackFor = Exception.class)
    public String make(String name) {
        String organisationId = organisation("access-key.make", "");
        long inForce =
                keys.ofOrganisation(organisationId).stream()
                        .filter(row -> row.getRevokedDate() == null)
                        .count();
        if (name.isBlank() || name.length() > LONGEST_NAME || inForce >= MOST) {
            throw new IllegalArgumentException("No such name, or too many keys: " + inForce);
        }
        KeyText key = KeyText.next();
        AccessKeyEntry row = keys.createAccessKeyEntry(key.id());
        row.setOrganisationId(organisationId);
        row.setKeyName(name);
        row.setSecretIndex(index(key));
        row.setMadeBy(currentActor.get().userId().orElse(""));
        row.setCreateDate(Date.from(clock.instant()));
        keys.addAccessKeyEntry(row);
        did("access-key.make", key.id());
        return key.write();
    }

    @Override
    public List<AccessKey> ofOwnOrganisation() {
        return keys.ofOrganisation(organisation("access-key.list", "")).stream()
                .map(AccessKeysUseCase::toKey)
                .collect(Collectors.toList());
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public void revoke(String keyId) {
        String organisationId = organisation("access-key.revoke", keyId);
        AccessKeyEntry row =
                keys.find(keyId)
                        .filter(key -> key.getOrganisationId().equals(organisationId))
                        .orElseThrow(() -> refused("access-key.revoke", keyId));
        if (row.getRevokedDate() == null) {
            row.setRevokedDate(Date.from(clock.instant()));
            keys.updateAccessKeyEntry(row);
            did("access-key.revoke", keyId);
        }
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public Optional<Actor> actor(String key) {
        return KeyText.read(key)
                .filter(
                        text ->
                                keys.secretIndex(text.id())
                                        .filter(kept -> isEqual(index(text), kept))
                                        .isPresent())
                .map(KeyText::id)
                .flatMap(this::used)
                .map(AccessKeysUseCase::toActor);
    }

    private Optional<AccessKeyEntry> used(String keyId) {
        Instant now = clock.instant();
        keys.noteUse(keyId, Date.from(now), Date.from(now.minus(NOTED)));
        return keys.find(keyId);
    }

    private static Actor toActor(AccessKeyEntry row) {
        return ImmutableActor.builder()
                .userId("key:" + row.getAccessKeyId())
                .displayName(row.getKeyName())
                .addRoles(Role.ORGANISATION_WORKER)
                .organisationId(row.getOrganisationId())
                .build();
    }

    private String index(KeyText key) {
        return cipher.blindIndex("referral.access-key", key.write());
    }

    private static boolean isEqual(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }

    private static AccessKey toKey(AccessKeyEntry row) {
        return ImmutableAccessKey.builder()
                .id(row.getAccessKeyId())
                .organisationId(row.getOrganisationId())
                .name(row.getKeyName())
                .madeAt(row.getCreateDate().toInstant())
                .usedAt(Optional.ofNullable(row.getUsedDate()).map(Date::toInstant))
                .revokedAt(Optional.ofNullable(row.getRevokedDate()).map(Date::toInstant))
                .build();
    }

    /** The organisation that the actor manages. */
    private String organisation(String deed, String keyId) {
        Actor actor = currentActor.get();
        return actor.organisationId()
                .filter(organisation -> actor.hasAny(Role.ORGANISATION_MANAGER))
                .orElseThrow(() -> refused(deed, keyId));
    }

    private NotAllowedException refused(String deed, String keyId) {
        auditTrail.denied(record(deed, keyId).reason("NO_MANAGER_OF_IT").build());
        return new NotAllowedException(deed);
    }

    private void did(String deed, String keyId) {
        auditTrail.allowed(record(deed, keyId).build());
    }

    private static ImmutableAuditRecord.Builder record(String deed, String keyId) {
        return ImmutableAuditRecord.builder()
                .action(deed)
                .entity("access-key")
                .entityId(keyId.length() > LONGEST_NAME ? keyId.substring(0, 75) : keyId);
    }
}
