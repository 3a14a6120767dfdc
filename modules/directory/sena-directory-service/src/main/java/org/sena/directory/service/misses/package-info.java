/** Words that find nothing: which of them may be kept, and how they are counted. */
package org.sena.directory.service.misses;
