/** What a request asks for, read from its parameters; what can't be understood is told. */
package org.sena.directory.rest.query;
