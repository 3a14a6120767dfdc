/** What the operator says: properties and the files under {@code configs/}. */
package org.sena.runtime.config;
