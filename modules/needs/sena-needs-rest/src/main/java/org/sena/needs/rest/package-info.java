/**
 * The application {@code /o/sena}: questionnaires and evaluation for machines, and health.
 *
 * <p>Other contexts add resources to it by {@code
 * osgi.jaxrs.application.select=(osgi.jaxrs.name=sena)}; its JSON and its problems (RFC 9457) serve
 * them too.
 */
package org.sena.needs.rest;
