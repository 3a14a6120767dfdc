/** The pages about what people are told. */
package org.sena.notification.web;
