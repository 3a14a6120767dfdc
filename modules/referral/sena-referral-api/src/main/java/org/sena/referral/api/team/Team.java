package org.sena.referral.api.team;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The people of one organisation. */
@Value.Immutable
public interface Team {

    String organisationId();

    /** By name. */
    List<Member> members();

    /** True when the asking actor may hand over others' work and say that others are away. */
    boolean mayManage();

    default Optional<Member> member(String userId) {
        return members().stream().filter(one -> one.userId().equals(userId)).findFirst();
    }
}
