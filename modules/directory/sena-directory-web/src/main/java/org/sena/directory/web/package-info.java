/** The start page, the search for services and the page of one service. */
package org.sena.directory.web;
