/** Looking into workbooks that strangers hand in, before anything reads them. */
package org.sena.workbook;
