/**
 * What has to change so that Liferay shows the site that {@code site.json} describes. Nothing here
 * knows Liferay: the description, what is there and what was last made come in, a plan comes out.
 */
package org.sena.liferay.site.plan;
