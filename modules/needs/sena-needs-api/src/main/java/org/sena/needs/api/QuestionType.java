package org.sena.needs.api;

/** How a question is answered. */
public enum QuestionType {
    SINGLE,
    MULTIPLE,
    NUMBER,
    POSTCODE,
    DATE,
    TEXT
}
