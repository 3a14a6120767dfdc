/**
 * Looking into files before anything keeps them: what they are by their content, whether they are
 * sound, and whether a scanner finds anything harmful.
 */
package org.sena.referral.service.message.file;
