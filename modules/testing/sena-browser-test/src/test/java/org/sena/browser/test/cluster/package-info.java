/** Two nodes of SENA on one database, behind a load balancer, as a council runs them. */
package org.sena.browser.test.cluster;
