/** How the advice queue keeps its promise: use cases over rows, and what other contexts tell it. */
package org.sena.advice.service;
