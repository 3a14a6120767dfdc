/** The feeds of Open Referral UK, as those who read and write them see them. */
package org.sena.it.directory.feed;
