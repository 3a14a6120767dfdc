/** The administrator's look at what asks and scores people today. */
package org.sena.needs.desk.overview;
