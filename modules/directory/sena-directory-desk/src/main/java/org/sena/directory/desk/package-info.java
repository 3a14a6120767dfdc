/** Pages for those who keep the directory true. */
package org.sena.directory.desk;
