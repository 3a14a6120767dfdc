/**
 * Tables as files: read from text files and workbooks as data, and written so that they stay data.
 */
package org.sena.scoring.service.sheet;
