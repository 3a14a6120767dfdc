/** PostgreSQL: the one that comes with the runtime, or an outside one, and the ways to it. */
package org.sena.runtime.database;
