package org.sena.runtime.host.portlet;

/**
 * A portlet's view, ready to stand in a page.
 *
 * @param title what the browser's window shall be called; empty when the portlet did not say
 * @param status the HTTP status the portlet asked for; 200 when it did not
 */
public record RenderedPortlet(String namespace, String title, CharSequence markup, int status) {}
