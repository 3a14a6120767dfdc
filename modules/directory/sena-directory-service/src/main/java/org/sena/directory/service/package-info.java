/** The directory's use cases. Rules are in the packages below, rows in {@code store}. */
package org.sena.directory.service;
