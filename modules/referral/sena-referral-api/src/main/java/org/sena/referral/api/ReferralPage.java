package org.sena.referral.api;

import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/** One page of a list of referrals. */
@Value.Immutable
public interface ReferralPage {

    List<Referral> referrals();

    /** How many the query finds on all its pages. */
    int total();

    /**
     * How many there are in each state, whatever the query's {@link InboxQuery#states()} says; a
     * state without any is left out.
     */
    Map<ReferralState, Integer> counts();

    /** From 1. */
    int page();

    int size();
}
