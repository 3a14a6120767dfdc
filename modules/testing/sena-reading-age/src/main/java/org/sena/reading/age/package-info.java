/** How hard a text is to read. For tests only; nothing of it goes into the product. */
package org.sena.reading.age;
