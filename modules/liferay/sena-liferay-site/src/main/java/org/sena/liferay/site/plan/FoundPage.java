package org.sena.liferay.site.plan;

import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A page that is there. */
@Value.Immutable
public interface FoundPage {

    /** Liferay's {@code plid}. */
    long id();

    /** By which the description knows it; empty: an editor made it. */
    Optional<String> key();

    /** As it is now. */
    Page page();

    /** {@link Fingerprint}s of what was last made of it. */
    Map<PageAspect, String> made();
}
