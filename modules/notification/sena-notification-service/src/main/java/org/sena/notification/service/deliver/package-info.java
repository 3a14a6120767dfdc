/** Every letter to everybody once: claimed, noted before it leaves, asked after when in doubt. */
package org.sena.notification.service.deliver;
