/** Tells the directory which services have no room, by what their organisations answer. */
package org.sena.referral.service.room;
