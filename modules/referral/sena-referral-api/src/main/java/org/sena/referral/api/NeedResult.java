package org.sena.referral.api;

import org.immutables.value.Value;

/** What became of one need. */
@Value.Immutable(builder = false)
public interface NeedResult {

    /** One of the needs that the referral named. */
    @Value.Parameter
    String needCode();

    @Value.Parameter
    Met met();

    static NeedResult of(String needCode, Met met) {
        return ImmutableNeedResult.of(needCode, met);
    }

    /** How far. */
    enum Met {
        MET,
        PARTLY,
        NOT
    }
}
