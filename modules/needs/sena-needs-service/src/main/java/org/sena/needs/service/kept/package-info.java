/** How long answers are kept, and what a person gets to see and to delete of them. */
package org.sena.needs.service.kept;
