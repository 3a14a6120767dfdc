/** Keeps assessments, sealed under the person's key, and hands them to who may see them. */
package org.sena.needs.service.assessment;
