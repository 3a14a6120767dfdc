/** The pages of the privacy context. */
package org.sena.privacy.web;
