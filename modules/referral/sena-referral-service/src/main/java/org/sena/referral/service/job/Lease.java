package org.sena.referral.service.job;

/** Which node looks at the clocks. Two at once do no harm; one is enough. */
public interface Lease {

    /**
     * Takes or keeps the lease for two minutes.
     *
     * @return false while another node has it
     */
    boolean take(String node);
}
