/** Going on with what is kept while its source is away. */
package org.sena.outage;
