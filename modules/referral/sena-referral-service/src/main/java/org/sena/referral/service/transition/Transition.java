package org.sena.referral.service.transition;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.sena.referral.api.Party;
import org.sena.referral.api.ReferralCommand;
import org.sena.referral.api.ReferralState;

/**
 * One row of the table: who may take a referral from where to where, by what, when, and so what.
 */
public final class Transition {

    private final String number;
    private final ReferralCommand command;
    private final Set<ReferralState> from;
    private final Target target;
    private final Set<Party> parties;
    private final Set<Guard> guards;
    private final Set<Effect> effects;
    private final Told told;

    private Transition(
            String number,
            ReferralCommand command,
            Set<ReferralState> from,
            Target target,
            Set<Party> parties,
            Set<Guard> guards,
            Set<Effect> effects,
            Told told) {
        this.number = number;
        this.command = command;
        this.from = from;
        this.target = target;
        this.parties = parties;
        this.guards = guards;
        this.effects = effects;
        this.told = told;
    }

    /** A row of that number in the specification, which leads nowhere yet. */
    static Transition row(String number, ReferralCommand command) {
        return new Transition(
                number,
                command,
                Set.of(),
                Target.stays(),
                Set.of(),
                Set.of(),
                Set.of(),
                Told.NOBODY);
    }

    Transition from(ReferralState... states) {
        return new Transition(
                number, command, ordered(states), target, parties, guards, effects, told);
    }

    Transition to(ReferralState state) {
        return to(Target.of(state));
    }

    Transition to(Target where) {
        return new Transition(number, command, from, where, parties, guards, effects, told);
    }

    Transition by(Party... whom) {
        return new Transition(number, command, from, target, ordered(whom), guards, effects, told);
    }

    Transition when(Guard... conditions) {
        return new Transition(
                number, command, from, target, parties, ordered(conditions), effects, told);
    }

    Transition then(Effect... follows) {
        return new Transition(
                number, command, from, target, parties, guards, ordered(follows), told);
    }

    Transition tells(Told whom) {
        return new Transition(number, command, from, target, parties, guards, effects, whom);
    }

    @SafeVarargs
    private static <T> Set<T> ordered(T... values) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(Arrays.asList(values)));
    }

    /** The number of the row in the specification, with a letter where it needs several. */
    public String number() {
        return number;
    }

    public ReferralCommand command() {
        return command;
    }

    /** Where it may be taken; empty when it begins a referral. */
    public Set<ReferralState> from() {
        return from;
    }

    /** Where it leads. */
    public Target target() {
        return target;
    }

    public Set<Party> parties() {
        return parties;
    }

    public Set<Guard> guards() {
        return guards;
    }

    public Set<Effect> effects() {
        return effects;
    }

    public Told told() {
        return told;
    }

    public boolean has(Effect effect) {
        return effects.contains(effect);
    }

    /** Who of those may take it, the first that the row names. */
    public Optional<Party> firstOf(Set<Party> played) {
        return parties.stream().filter(played::contains).findFirst();
    }

    /** The guards that do not hold. */
    public Set<Guard> missing(Set<Guard> holding) {
        EnumSet<Guard> missing = EnumSet.noneOf(Guard.class);
        missing.addAll(guards);
        missing.removeAll(holding);
        return missing;
    }
}
