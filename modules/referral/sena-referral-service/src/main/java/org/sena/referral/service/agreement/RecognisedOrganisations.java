package org.sena.referral.service.agreement;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.Recognition;
import org.sena.directory.api.Service;
import org.sena.outage.Outage;

/**
 * Tells the directory's pages which services people may be referred to. While the database is away
 * what was known last is taken: the pages only offer the way, sending looks again.
 */
@Component(service = Recognition.class)
public class RecognisedOrganisations implements Recognition {

    private final AgreementBook book;
    private final Map<String, Boolean> latest = new ConcurrentHashMap<>();
    private final Outage outage = new Outage("Agreements", Clock.systemUTC());

    @Activate
    public RecognisedOrganisations(@Reference AgreementBook book) {
        this.book = book;
    }

    @Override
    public boolean covers(Service service) {
        boolean covered =
                outage.ask(
                        () -> book.covers(service),
                        () -> Optional.of(latest.getOrDefault(service.id(), false)));
        latest.put(service.id(), covered);

        return covered;
    }
}
