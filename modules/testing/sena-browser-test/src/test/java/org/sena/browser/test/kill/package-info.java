/** Kills SENA's process while people use it, and looks at what it kept. */
package org.sena.browser.test.kill;
