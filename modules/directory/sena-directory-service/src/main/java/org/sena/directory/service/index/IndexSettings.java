package org.sena.directory.service.index;

import org.osgi.service.component.annotations.ComponentPropertyType;

/** Settings of this node's index of the directory. */
@ComponentPropertyType
public @interface IndexSettings {

    /**
     * Folder of the index, for this node alone; about 3 kilobytes a service. It may be deleted
     * while the node is down: the index is built again. By default {@code directory-index} in the
     * folder that the framework property {@code sena.data} names, and without that property the
     * bundle's own storage.
     */
    String folder() default "";
}
