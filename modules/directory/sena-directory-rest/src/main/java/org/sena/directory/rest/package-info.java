/** The Open Referral UK feeds for machines. */
package org.sena.directory.rest;
