/** How an import goes: its steps, each one transaction, and who walks them. */
package org.sena.directory.exchange.file.run;
