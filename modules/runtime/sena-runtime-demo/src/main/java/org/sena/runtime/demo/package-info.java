/** Loads the synthetic district on the first start of a runtime in demo mode. */
package org.sena.runtime.demo;
