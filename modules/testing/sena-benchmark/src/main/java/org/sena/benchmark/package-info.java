/** What the product is measured against, in the same runtime. */
package org.sena.benchmark;
