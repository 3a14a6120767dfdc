package org.sena.privacy.api.override;

/** Told about overrides in the same transaction. Register it as an OSGi service. */
public interface OverrideListener {

    /** Somebody acted without consent: a second person is to look at it. */
    void opened(EmergencyOverride override);

    /** Nobody looked at it in time; told once. */
    void late(EmergencyOverride override);
}
