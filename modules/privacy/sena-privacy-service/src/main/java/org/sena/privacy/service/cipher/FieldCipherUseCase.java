package org.sena.privacy.service.cipher;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;
import org.sena.privacy.api.FieldCipher;
import org.sena.privacy.api.PlainField;
import org.sena.privacy.api.SealedField;
import org.sena.privacy.api.UnreadableFieldException;
import org.sena.privacy.service.store.model.SubjectKeyEntry;
import org.sena.privacy.service.store.service.SubjectKeyEntryLocalService;

/**
 * Seals fields under the keys in the database. Keeps no key in memory between calls: one that was
 * made in a transaction that falls must not outlive it.
 */
@Component(configurationPid = "org.sena.privacy.service.MasterKey", service = AopService.class)
@Designate(ocd = MasterKeyConfiguration.class)
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class FieldCipherUseCase implements AopService, FieldCipher {

    @Reference private SubjectKeyEntryLocalService keys;

    private final Clock clock = Clock.systemUTC();

    private SubjectKeys subjectKeys;
    private String masterKeyId;
    private BlindIndex index;

    @Activate
    void activate(BundleContext context, MasterKeyConfiguration configuration) {
        AesGcm aes = new AesGcm(new SecureRandom());
        MasterKeys masters =
                new MasterKeyFiles(DataFolder.of(context::getProperty), aes).load(configuration);
        subjectKeys = new SubjectKeys(aes, masters);
        masterKeyId = masters.currentId();
        index = new BlindIndex(new KeyStart(keys, masters, subjectKeys).prepare());
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public String seal(String subjectId, String plainText) {
        SubjectKeyEntry key =
                keys.getOfSubject(subjectId).stream()
                        .filter(known -> known.getRetiredDate() == null)
                        .findFirst()
                        .orElseGet(() -> create(subjectId));

        return seal(key, subjectId, plainText);
    }

    private String seal(SubjectKeyEntry key, String subjectId, String plainText) {
        try {
            return subjectKeys
                    .seal(
                            key.getKeyId(),
                            subjectId,
                            key.getWrappedKey(),
                            plainText.getBytes(StandardCharsets.UTF_8))
                    .toString();
        } catch (GeneralSecurityException e) {
            throw new UnreadableFieldException("Can't unwrap key " + key.getKeyId(), e);
        }
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public List<SealedField> sealAll(List<PlainField> fields) {
        Set<String> subjects = new LinkedHashSet<>();

        fields.forEach(field -> subjects.add(field.subjectId()));

        Map<String, SubjectKeyEntry> ofSubjects = keys.getFirstOf(subjects);

        subjects.forEach(subject -> ofSubjects.computeIfAbsent(subject, this::create));

        return fields.stream()
                .map(field -> seal(ofSubjects.get(field.subjectId()), field))
                .collect(Collectors.toUnmodifiableList());
    }

    private SealedField seal(SubjectKeyEntry key, PlainField field) {
        return SealedField.of(field.subjectId(), seal(key, field.subjectId(), field.text()));
    }

    @Override
    public String open(String subjectId, String sealed) {
        try {
            SealedText text = SealedText.parse(sealed);
            SubjectKeyEntry key = keys.fetchSubjectKeyEntry(text.keyId());
            if (key == null) {
                throw new GeneralSecurityException("Key " + text.keyId() + " does not exist");
            }
            return new String(
                    subjectKeys.open(text, subjectId, key.getWrappedKey()), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new UnreadableFieldException("A field of subject " + subjectId, e);
        }
    }

    @Override
    public List<Optional<String>> openAll(List<SealedField> fields) {
        return new ManyFields(subjectKeys).open(fields, keys::getWrapped);
    }

    @Override
    public String blindIndex(String use, String value) {
        return index.of(use, value);
    }

    private SubjectKeyEntry create(String subjectId) {
        String keyId = UUID.randomUUID().toString();
        return keys.add(
                keyId,
                subjectId,
                masterKeyId,
                subjectKeys.create(keyId, subjectId),
                clock.instant());
    }
}
