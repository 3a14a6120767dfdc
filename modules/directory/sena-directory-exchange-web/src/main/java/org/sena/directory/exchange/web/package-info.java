/** Pages for files, feeds and duplicates. */
package org.sena.directory.exchange.web;
