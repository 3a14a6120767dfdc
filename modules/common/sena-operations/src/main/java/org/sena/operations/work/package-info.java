/** How the host's recurring work goes, for operators. */
package org.sena.operations.work;
