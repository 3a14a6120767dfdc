/** The pages on which people tell what they need and see what could help. */
package org.sena.needs.web;
