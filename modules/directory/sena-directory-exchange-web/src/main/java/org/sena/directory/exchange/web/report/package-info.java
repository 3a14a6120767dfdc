/** A page that says how good the directory is. */
package org.sena.directory.exchange.web.report;
