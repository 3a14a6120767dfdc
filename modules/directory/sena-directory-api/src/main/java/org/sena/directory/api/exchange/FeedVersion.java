package org.sena.directory.api.exchange;

/** Versions of Open Referral UK that SENA reads. */
public enum FeedVersion {
    V1,
    V3
}
