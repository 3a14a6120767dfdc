/** Keeps what the needs context promises. */
package org.sena.needs.service;
