/** The pages of those who keep the questionnaires and their scoring true. */
package org.sena.needs.desk;
