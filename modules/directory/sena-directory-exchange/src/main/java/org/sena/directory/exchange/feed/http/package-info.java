/** Asks other servers politely and trusts nothing they answer. */
package org.sena.directory.exchange.feed.http;
