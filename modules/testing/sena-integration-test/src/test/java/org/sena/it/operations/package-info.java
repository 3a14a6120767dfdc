/** What operators and load balancers see, over HTTP. */
package org.sena.it.operations;
