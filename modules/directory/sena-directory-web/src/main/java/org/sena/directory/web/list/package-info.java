/** The visitor's list of services: look at it, take something off, print or send it. */
package org.sena.directory.web.list;
