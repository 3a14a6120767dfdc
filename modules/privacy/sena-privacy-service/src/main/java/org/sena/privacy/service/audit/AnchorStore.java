package org.sena.privacy.service.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.privacy.service.cipher.DataFolder;
import org.sena.privacy.service.store.model.AuditAnchorEntry;
import org.sena.privacy.service.store.service.AuditAnchorEntryLocalService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The anchors in their two places: the database, and on each server the file {@code
 * audit/anchors.txt} in its data folder, which belongs into a backup of its own.
 */
@Component(service = AnchorStore.class)
public class AnchorStore {

    private static final Logger LOG = LoggerFactory.getLogger(AnchorStore.class);

    private final AnchorFile file;
    private final AuditAnchorEntryLocalService rows;
    private final AuditSeals seals;

    @Activate
    public AnchorStore(
            BundleContext context,
            @Reference AuditAnchorEntryLocalService rows,
            @Reference AuditSeals seals) {
        this.file =
                new AnchorFile(DataFolder.of(context::getProperty).resolve("audit/anchors.txt"));
        this.rows = rows;
        this.seals = seals;
    }

    /** From both places, each once. */
    List<SignedAnchor> all() {
        Set<SignedAnchor> all = new LinkedHashSet<>(inDatabase());

        all.addAll(file.read());

        return new ArrayList<>(all);
    }

    /** False when the file has a line that is none, or a day that the database lost or changed. */
    boolean isWhole() {
        return file.isWhole() && inDatabase().containsAll(file.read());
    }

    /** Keeps where the trail stood at the end of that day; a day that is kept stays as it is. */
    void keep(LocalDate day, long sequence, String hash) {
        if (rows.fetchAuditAnchorEntry(day.toString()) == null) {
            Anchor anchor = Anchor.of(day, sequence, hash);

            rows.add(day.toString(), sequence, hash, seals.anchor(anchor));
            LOG.info("Audit anchor {}", SignedAnchor.of(anchor, seals.anchor(anchor)).line());
        }
    }

    /** Brings what the database has into this server's file. */
    void export() {
        file.add(inDatabase());
    }

    private List<SignedAnchor> inDatabase() {
        return rows.inOrder().stream()
                .map(AnchorStore::toAnchor)
                .collect(Collectors.toUnmodifiableList());
    }

    private static SignedAnchor toAnchor(AuditAnchorEntry row) {
        return SignedAnchor.of(
                Anchor.of(
                        LocalDate.parse(row.getAnchorDay()),
                        row.getLastSequence(),
                        row.getLastHash()),
                row.getSignature());
    }
}
