package org.sena.directory.api;

/** What the directory keeps records of. */
public enum RecordKind {
    ORGANISATION,
    SERVICE,
    LOCATION
}
