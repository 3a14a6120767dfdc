/** The exchange's rows, and nothing else. */
package org.sena.directory.exchange.store;
