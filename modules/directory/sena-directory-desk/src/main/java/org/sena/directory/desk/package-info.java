/** Pages for those who keep the directory true, one package for each part of the work. */
package org.sena.directory.desk;
