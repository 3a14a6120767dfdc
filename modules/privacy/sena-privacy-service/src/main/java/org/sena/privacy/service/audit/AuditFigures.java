package org.sena.privacy.service.audit;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.operations.Figure;
import org.sena.operations.Figures;
import org.sena.privacy.service.store.model.AuditAnchorEntry;
import org.sena.privacy.service.store.model.AuditChainEntry;
import org.sena.privacy.service.store.service.AuditAnchorEntryLocalService;
import org.sena.privacy.service.store.service.AuditChainEntryLocalService;

/**
 * How long the audit trail is and how far it is anchored. Whether it is whole, says {@code
 * verify-audit} and the governance page: that walks over every event.
 */
@Component(service = Figures.class)
public class AuditFigures implements Figures {

    private final AuditAnchorEntryLocalService anchors;
    private final AuditChainEntryLocalService chains;
    private final Clock clock = Clock.systemUTC();

    @Activate
    public AuditFigures(
            @Reference AuditAnchorEntryLocalService anchors,
            @Reference AuditChainEntryLocalService chains) {
        this.anchors = anchors;
        this.chains = chains;
    }

    @Override
    public String source() {
        return "audit";
    }

    @Override
    public List<Figure> now() {
        AuditChainEntry end = chains.fetchAuditChainEntry(AuditChain.ID);
        List<AuditAnchorEntry> days = anchors.inOrder();
        List<Figure> figures = new ArrayList<>();

        figures.add(
                Figure.of(
                        "sena.audit.events",
                        "Number of the newest event of the audit trail",
                        end == null ? 0 : end.getLastSequence()));

        if (!days.isEmpty()) {
            LocalDate newest = LocalDate.parse(days.get(days.size() - 1).getAnchorDay());

            figures.add(
                    Figure.of(
                            "sena.audit.anchor.days",
                            "Days since the newest anchored day of the audit trail ended; 0 or 1"
                                    + " when all is well",
                            ChronoUnit.DAYS.between(newest, LocalDate.now(clock)) - 1));
        }

        return figures;
    }
}
