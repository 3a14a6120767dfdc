/** A service in the words of a page. */
package org.sena.directory.web.service;
