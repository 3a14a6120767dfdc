package org.sena.privacy.service.cipher;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;
import org.sena.privacy.api.processing.ProcessingRecord;
import org.sena.privacy.api.retention.RetentionTask;
import org.sena.privacy.service.processing.ProcessingBundles;
import org.sena.privacy.service.store.KeyUse;
import org.sena.privacy.service.store.model.SubjectKeyEntry;
import org.sena.privacy.service.store.service.SubjectKeyEntryLocalService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Destroys keys under which nothing is sealed any more. A key found unused seals nothing new from
 * then on; it goes when it is still unused after the rule's period, so that a transaction that was
 * under way can't be left with a seal that nothing opens.
 */
@Component(configurationPid = "org.sena.privacy.service.Keys", service = RetentionTask.class)
@Designate(ocd = KeySettings.class)
public class KeyRetention implements RetentionTask {

    private static final Logger LOG = LoggerFactory.getLogger(KeyRetention.class);

    /** Of people; the key for blind indexes has a name. */
    private static final Pattern OF_PERSON = Pattern.compile("[0-9a-f-]{36}");

    private static final int PAGE = 500;

    private final ProcessingBundles bundles;
    private final Clock clock = Clock.systemUTC();
    private final Set<String> contexts;
    private final SubjectKeyEntryLocalService keys;
    private final KeyUse use;

    @Activate
    public KeyRetention(
            @Reference ProcessingBundles bundles,
            @Reference SubjectKeyEntryLocalService keys,
            @Reference KeyUse use,
            KeySettings settings) {
        this.bundles = bundles;
        this.keys = keys;
        this.use = use;
        this.contexts = Set.of(settings.contexts());
    }

    @Override
    public String rule() {
        return "privacy.key";
    }

    @Override
    public long overdue(Instant before, Set<String> heldSubjects) {
        return keys.countUnusedBefore(Date.from(before), heldSubjects);
    }

    @Override
    public int remove(Instant before, Set<String> heldSubjects, int most) {
        Optional<Set<String>> used = inUse();

        used.ifPresent(ids -> markAll(Date.from(before), ids));

        return used.map(ids -> destroy(Date.from(before), heldSubjects, most)).orElse(0);
    }

    private Optional<Set<String>> inUse() {
        List<ProcessingRecord> records = bundles.records();
        Set<String> running =
                records.stream().map(ProcessingRecord::context).collect(Collectors.toSet());

        if (contexts.isEmpty() || !running.containsAll(contexts)) {
            LOG.info("Unused keys stay: not all of {} are running", contexts);

            return Optional.empty();
        }

        return use.inUse(
                records.stream()
                        .flatMap(record -> record.stores().stream())
                        .collect(Collectors.toList()));
    }

    private void markAll(Date before, Set<String> used) {
        String last = "";
        List<SubjectKeyEntry> page;

        do {
            page = keys.getMadeBefore(before, last, PAGE);

            for (SubjectKeyEntry key : page) {
                mark(key, used.contains(key.getKeyId()));
                last = key.getKeyId();
            }
        } while (page.size() == PAGE);
    }

    private void mark(SubjectKeyEntry key, boolean used) {
        if (OF_PERSON.matcher(key.getKeyId()).matches() && used == (key.getUnusedDate() != null)) {
            keys.setUnused(key, used ? null : Date.from(clock.instant()));
        }
    }

    private int destroy(Date before, Set<String> heldSubjects, int most) {
        List<SubjectKeyEntry> gone = keys.getUnusedBefore(before, heldSubjects, most);

        gone.forEach(keys::deleteSubjectKeyEntry);

        return gone.size();
    }
}
