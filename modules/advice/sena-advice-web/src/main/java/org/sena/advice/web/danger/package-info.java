/** Acting without consent, because somebody is in danger. */
package org.sena.advice.web.danger;
