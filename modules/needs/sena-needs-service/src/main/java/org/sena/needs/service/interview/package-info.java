/** The rules by which a person goes through a questionnaire: values in, values out. */
package org.sena.needs.service.interview;
