/** From answers to what is scored and matched. */
package org.sena.needs.service.evaluation;
