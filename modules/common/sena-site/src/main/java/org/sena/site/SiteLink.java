package org.sena.site;

import org.immutables.value.Value;

/** A link in the footer. */
@Value.Immutable
public interface SiteLink {

    Texts title();

    /** A path of this site, or an {@code https:}, {@code tel:} or {@code mailto:} address. */
    String href();
}
