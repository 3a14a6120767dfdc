/** Looking at a person without their consent, because somebody is in danger. */
package org.sena.advice.service.danger;
