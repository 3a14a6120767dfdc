package org.sena.liferay.site.plan;

import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;

/** What is to do about a page that is there. */
@Value.Immutable
public interface PageChange {

    /** Liferay's {@code plid}. */
    long id();

    String key();

    /** How it is to be, in the aspects that change. */
    Page page();

    /** May be empty: then only {@link #made()} is to be kept. */
    Set<PageAspect> changes();

    /** The {@link Fingerprint}s to keep with the page; complete. */
    Map<PageAspect, String> made();
}
