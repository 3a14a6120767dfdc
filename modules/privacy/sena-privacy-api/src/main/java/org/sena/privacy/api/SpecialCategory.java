package org.sena.privacy.api;

/** Kinds of data that article 9 of the UK GDPR protects, as far as SENA meets them; and abuse. */
public enum SpecialCategory {
    HEALTH,
    ETHNICITY,
    RELIGION,
    SEXUALITY,
    ABUSE
}
