/** Putting notices aside and delivering them, each to each person once. */
package org.sena.notification.service;
