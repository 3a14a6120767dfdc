/** What leads from the tables of a former version to those of this one. */
package org.sena.advice.service.store.upgrade;
