/** The Resident Advice Team's pages: whom to contact first, and one person's item. */
package org.sena.advice.web;
