/** Published records and how they stand, and what can be done about them at once. */
package org.sena.directory.desk.record;
