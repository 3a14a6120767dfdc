/** One item: the person behind it, the call, and what came of it. */
package org.sena.advice.web.item;
