/** What the REST bundles share; each carries its own copy. */
package org.sena.rest.kit;
