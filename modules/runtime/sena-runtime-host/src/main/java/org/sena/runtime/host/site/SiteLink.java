package org.sena.runtime.host.site;

/**
 * A link in the footer.
 *
 * @param href a path of this site, or an {@code https:}, {@code tel:} or {@code mailto:} address
 */
public record SiteLink(Texts title, String href) {}
