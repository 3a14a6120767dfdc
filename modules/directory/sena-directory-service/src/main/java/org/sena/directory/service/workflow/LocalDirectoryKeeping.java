package org.sena.directory.service.workflow;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.DirectoryRefusedException;
import org.sena.directory.api.LocalDirectory;
import org.sena.directory.api.RecordKind;
import org.sena.directory.api.workflow.LocalDirectories;
import org.sena.directory.service.store.Changes;
import org.sena.directory.service.store.LocalDirectoryRows;
import org.sena.directory.service.store.RecordRows;
import org.sena.directory.service.store.StoredRecord;
import org.sena.directory.service.workflow.rule.Contrast;

/** Keeps the local directories; what a node shows is at most a second old. */
@Component(service = AopService.class)
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class LocalDirectoryKeeping implements AopService, LocalDirectories {

    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final String KEY = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final int LONGEST_KEY = 50;
    private static final int LONGEST_NAME = 255;
    private static final int LONGEST_TEXT = 1_000;
    private static final String AREA = "[A-Z]{1,2}\\d[A-Z\\d]?|[EWSN]\\d{8}";

    @Reference private Changes changes;
    @Reference private Classification classification;
    @Reference private Keepers keepers;
    @Reference private RecordRows records;
    @Reference private LocalDirectoryRows rows;
    @Reference private Today today;

    private volatile Held held = new Held(List.of(), Instant.MIN);

    @Override
    public List<LocalDirectory> all() {
        Held known = held;
        Instant now = today.now();

        if (now.isBefore(known.until)) {
            return known.directories;
        }

        List<LocalDirectory> directories = rows.all();

        held = new Held(directories, now.plus(PATIENCE));

        return directories;
    }

    @Override
    public Optional<LocalDirectory> directory(String key) {
        return all().stream().filter(directory -> directory.key().equals(key)).findFirst();
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public void store(LocalDirectory directory) {
        require("directory.local.store", directory.key());

        List<String> problems = problems(directory);

        if (!problems.isEmpty()) {
            throw new DirectoryRefusedException(problems);
        }

        rows.write(directory);
        changed("directory.local.store", directory.key());
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public void remove(String key) {
        require("directory.local.remove", key);
        rows.remove(key);
        changed("directory.local.remove", key);
    }

    private void require(String deed, String key) {
        keepers.require(keepers.keepsAll(keepers.actor()), deed, key);
    }

    /** Its feed is another from now on. */
    private void changed(String deed, String key) {
        changes.noteTaxonomies(today.now());
        held = new Held(List.of(), Instant.MIN);
        keepers.did(deed, key);
    }

    private List<String> problems(LocalDirectory directory) {
        List<String> problems = new ArrayList<>();

        if (!directory.key().matches(KEY) || directory.key().length() > LONGEST_KEY) {
            problems.add("key: use small letters, digits and hyphens, at most " + LONGEST_KEY);
        }

        if (directory.name().isBlank() || directory.name().length() > LONGEST_NAME) {
            problems.add("name: use 1 to " + LONGEST_NAME + " characters");
        }

        if (directory.description().length() > LONGEST_TEXT) {
            problems.add("description: use at most " + LONGEST_TEXT + " characters");
        }

        directory.colour().flatMap(LocalDirectoryKeeping::faint).ifPresent(problems::add);
        directory
                .logo()
                .filter(logo -> !logo.matches("https://[^\\s\"'<>]+"))
                .ifPresent(logo -> problems.add("logo: use an address that begins with https://"));
        directory.serviceTypes().stream()
                .filter(code -> !classification.isType(code))
                .forEach(code -> problems.add("serviceTypes: unknown service type " + code));
        directory.terms().stream()
                .filter(term -> !classification.isTerm(term))
                .forEach(term -> problems.add("terms: unknown term " + term.code()));
        directory.areas().stream()
                .filter(code -> !code.matches(AREA))
                .forEach(
                        code -> problems.add("areas: " + code + " is no outward or district code"));
        directory.organisationIds().stream()
                .filter(id -> !isOrganisation(id))
                .forEach(id -> problems.add("organisationIds: unknown organisation " + id));

        return problems;
    }

    private boolean isOrganisation(String id) {
        return records.find(id)
                .filter(record -> record.kind() == RecordKind.ORGANISATION)
                .filter(StoredRecord::published)
                .isPresent();
    }

    private static Optional<String> faint(String colour) {
        if (!Contrast.isColour(colour)) {
            return Optional.of("colour: write it as #005ea5");
        }

        return Contrast.ofWhiteOn(colour) < Contrast.LEAST
                ? Optional.of("colour: white text can't be read on it, choose a darker one")
                : Optional.empty();
    }

    private static final class Held {

        private final List<LocalDirectory> directories;
        private final Instant until;

        Held(List<LocalDirectory> directories, Instant until) {
            this.directories = directories;
            this.until = until;
        }
    }
}
