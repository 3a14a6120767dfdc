/** Taking a step of the table, whole or not at all. */
package org.sena.referral.service.steps;
