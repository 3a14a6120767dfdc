package org.sena.workbook;

/** Why a part of a workbook must not be read. */
public enum Flaw {

    /** It has a document type, which can define entities; no spreadsheet program writes one. */
    ENTITIES,

    /** It is larger, unpacked, than is allowed. */
    TOO_LARGE
}
