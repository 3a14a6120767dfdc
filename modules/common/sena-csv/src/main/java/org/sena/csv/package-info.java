/** Tables for spreadsheets. Packed into the bundles that use it, beside Commons CSV. */
package org.sena.csv;
