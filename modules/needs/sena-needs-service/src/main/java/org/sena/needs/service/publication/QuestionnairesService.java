package org.sena.needs.service.publication;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.NotAllowedException;
import org.sena.identity.api.Role;
import org.sena.needs.api.ImmutablePublishedVersion;
import org.sena.needs.api.NoSuchQuestionnaireException;
import org.sena.needs.api.PublishedVersion;
import org.sena.needs.api.Questionnaire;
import org.sena.needs.api.Questionnaires;
import org.sena.needs.api.Translation;
import org.sena.needs.service.document.QuestionnaireReader;
import org.sena.needs.service.document.TranslationMerge;
import org.sena.needs.service.interview.Route;
import org.sena.needs.service.store.model.QuestionnaireEntry;
import org.sena.needs.service.store.service.QuestionnaireEntryLocalService;
import org.sena.privacy.api.AuditRecord;
import org.sena.privacy.api.AuditTrail;
import org.sena.privacy.api.ImmutableAuditRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Publishes questionnaires; everybody may read them. */
@Component(service = AopService.class)
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class QuestionnairesService implements AopService, Questionnaires {

    private static final Logger LOG = LoggerFactory.getLogger(QuestionnairesService.class);

    private final Clock clock = Clock.systemUTC();

    @Reference private AuditTrail auditTrail;
    @Reference private CurrentActor currentActor;
    @Reference private QuestionnaireEntryLocalService entries;
    @Reference private PublishedQuestionnaires published;

    @Override
    public Optional<Questionnaire> current(String key) {
        return published.current(key).map(Route::questionnaire);
    }

    @Override
    public Optional<Questionnaire> version(String key, int version) {
        return published.version(key, version).map(Route::questionnaire);
    }

    @Override
    public int versions(String key) {
        return entries.countVersions(key);
    }

    @Override
    public List<String> keys() {
        return entries.getKeys();
    }

    @Override
    public List<PublishedVersion> history(String key) {
        boolean mayKnowWho = currentActor.get().hasAny(Role.ADMINISTRATOR, Role.ADVICE_LEAD);

        return entries.getVersions(key).stream()
                .map(entry -> version(entry, mayKnowWho))
                .collect(Collectors.toUnmodifiableList());
    }

    @Override
    public Optional<String> document(String key, int version) {
        return Optional.ofNullable(entries.fetchVersion(key, version))
                .map(QuestionnaireEntry::getDocument);
    }

    @Override
    public Questionnaire check(String key, String json) {
        requireAdministrator(key);

        return QuestionnaireReader.read(key, entries.countVersions(key) + 1, json);
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public Questionnaire publish(String key, String json) {
        return add(requireAdministrator(key), key, entries.lockVersions(key) + 1, json);
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public Questionnaire translate(String key, Translation translation) {
        Actor actor = requireAdministrator(key);
        int newest = entries.lockVersions(key);
        String document =
                document(key, newest)
                        .orElseThrow(() -> new NoSuchQuestionnaireException(key, newest));

        return add(actor, key, newest + 1, TranslationMerge.into(document, translation));
    }

    private Questionnaire add(Actor actor, String key, int version, String json) {
        Questionnaire questionnaire = QuestionnaireReader.read(key, version, json);

        entries.addQuestionnaireEntry(
                UUID.randomUUID().toString(),
                key,
                version,
                json,
                sha256(json),
                actor.userId().orElse("anonymous"),
                Date.from(clock.instant()));
        auditTrail.allowed(record(key + "/" + version));
        published.lookAgain(key);
        LOG.info("Questionnaire {} version {} published", key, version);

        return questionnaire;
    }

    private Actor requireAdministrator(String key) {
        Actor actor = currentActor.get();

        if (!actor.hasAny(Role.ADMINISTRATOR)) {
            auditTrail.denied(record(key));

            throw new NotAllowedException("publish a questionnaire");
        }

        return actor;
    }

    private static PublishedVersion version(QuestionnaireEntry entry, boolean mayKnowWho) {
        return ImmutablePublishedVersion.builder()
                .key(entry.getQuestionnaireKey())
                .version(entry.getQuestionnaireVersion())
                .publishedAt(entry.getPublishedDate().toInstant())
                .publishedBy(Optional.of(entry.getPublishedBy()).filter(who -> mayKnowWho))
                .documentHash(entry.getDocumentHash())
                .build();
    }

    private static AuditRecord record(String entityId) {
        return ImmutableAuditRecord.builder()
                .action("questionnaire.publish")
                .entity("questionnaire")
                .entityId(entityId)
                .build();
    }

    private static String sha256(String text) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            StringBuilder hex = new StringBuilder();

            for (byte b : hash) {
                hex.append(String.format("%02x", b));
            }

            return hex.toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
