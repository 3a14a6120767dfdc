package org.sena.referral.service.message;

import org.sena.referral.api.message.Seat;
import org.sena.referral.api.message.Visibility;

/**
 * Who may read and write what in a thread, and who lets others in.
 *
 * <table>
 * <caption>Reading and writing; nobody writes once it was taken back or is locked</caption>
 * <tr><th>side</th><th>the person reads along</th><th>among professionals</th></tr>
 * <tr><td>the person</td><td>reads all; writes while somebody listens</td><td>nothing (the copy of
 * their data has it)</td></tr>
 * <tr><td>host</td><td>reads and writes all while state and consent let it; then the
 * outline</td><td>the same</td></tr>
 * <tr><td>sender</td><td>reads its own and the host's; all when the person agreed; writes</td>
 * <td>the same</td></tr>
 * <tr><td>council</td><td>outline; reads and writes all when the person agreed</td><td>outline and
 * its own, writes; reads all when the person agreed</td></tr>
 * <tr><td>organisation let in</td><td>reads and writes from its joining until its consent ends;
 * then the outline of that time</td><td>the same</td></tr>
 * <tr><td>anybody else</td><td>nothing</td><td>nothing</td></tr>
 * </table>
 */
final class Rights {

    private static final Rights NONE = new Rights(Reads.NOTHING, false, false);

    private final Reads reads;
    private final boolean writes;
    private final boolean adds;

    private Rights(Reads reads, boolean writes, boolean adds) {
        this.reads = reads;
        this.writes = writes;
        this.adds = adds;
    }

    static Rights of(Visibility visibility, Seat seat, Facts facts) {
        boolean open = facts.talking && !facts.locked;
        boolean amongProfessionals = visibility == Visibility.PROFESSIONAL_ONLY;
        switch (seat) {
            case RESIDENT:
                return amongProfessionals ? NONE : person(open && facts.listened);
            case HOST:
                return host(open, facts.hostReads);
            case SENDER:
                return new Rights(part(facts, Reads.HOST), open, open);
            case COUNCIL:
                return new Rights(
                        part(facts, Reads.OWN),
                        open && (facts.agreed || amongProfessionals),
                        false);
            case SYSTEM:
                return new Rights(Reads.OUTLINE, open, false);
            default:
                return guest(facts, open);
        }
    }

    private static Rights person(boolean writes) {
        return new Rights(Reads.EVERYTHING, writes, writes);
    }

    private static Rights host(boolean open, boolean reads) {
        return reads
                ? new Rights(Reads.EVERYTHING, open, open)
                : new Rights(Reads.OUTLINE, false, false);
    }

    /** What a professional without a part in the care reads: all only with the person's word. */
    private static Reads part(Facts facts, Reads otherwise) {
        if (!facts.talking) {
            return Reads.OUTLINE;
        }
        return facts.agreed ? Reads.EVERYTHING : otherwise;
    }

    private static Rights guest(Facts facts, boolean open) {
        if (!facts.present && !facts.former) {
            return NONE;
        }
        boolean reads = facts.present && facts.agreed && facts.talking;
        return reads
                ? new Rights(Reads.EVERYTHING, open, false)
                : new Rights(Reads.OUTLINE, false, false);
    }

    Reads reads() {
        return reads;
    }

    boolean isNone() {
        return reads == Reads.NOTHING;
    }

    boolean writes() {
        return writes;
    }

    /** May let another organisation in. */
    boolean adds() {
        return adds;
    }
}
