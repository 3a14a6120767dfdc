/** Work that is done beside the pages, a piece at a time, by whichever node claims it. */
package org.sena.background;
