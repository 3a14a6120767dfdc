/**
 * The hostile crawl: goes through the running product as everybody who may use it, and sends to
 * every form, link and REST operation it finds what nobody should ever send.
 *
 * <p>{@code -Dsena.hostile.requests=100000} says how many requests, {@code -Dsena.hostile.seed=7}
 * repeats a run. The figures stand in {@code target/hostile/figures.md}.
 */
package org.sena.browser.test.hostile;
