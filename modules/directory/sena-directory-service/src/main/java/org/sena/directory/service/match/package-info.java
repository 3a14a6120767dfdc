/** Which services fit a person, and which of them come first. Plain rules; no framework. */
package org.sena.directory.service.match;
