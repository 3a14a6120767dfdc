package org.sena.directory.api.workflow;

import org.sena.directory.api.Organisation;
import org.sena.directory.api.Service;

/** Tells how good a record is. Everybody may ask. */
public interface QualityCheck {

    Quality of(Service service);

    Quality of(Organisation organisation);
}
