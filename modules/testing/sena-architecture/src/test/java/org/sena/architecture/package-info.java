/** What may know what: the bundles as they were built, the law they keep, and its page. */
package org.sena.architecture;
