package org.sena.runtime.host.gate;

/**
 * Where a request really comes from.
 *
 * @param address the browser's network address
 * @param secure true when the browser speaks TLS, to us or to a proxy we trust
 */
public record Client(String address, boolean secure) {}
