package org.sena.liferay.site.plan;

import java.util.EnumMap;
import java.util.Map;

/**
 * Compares what is described with what is there and what was last made, one aspect at a time. A
 * value that differs from the description is changed only when it still is what was last made, or
 * when nothing was made of it yet; otherwise it is somebody's own, and stays.
 */
final class Comparison {

    private Comparison() {}

    /**
     * @param described what to compare; other aspects have no verdict
     * @param there a value for each aspect that is described
     * @param made {@link Fingerprint}s; none: it was never made
     */
    static <A extends Enum<A>> Map<A, Verdict> of(
            Class<A> aspects, Map<A, String> described, Map<A, String> there, Map<A, String> made) {
        Map<A, Verdict> verdicts = new EnumMap<>(aspects);

        described.forEach(
                (aspect, value) ->
                        verdicts.put(aspect, verdict(value, there.get(aspect), made.get(aspect))));

        return verdicts;
    }

    private static Verdict verdict(String described, String there, String made) {
        if (described.equals(there)) {
            return Verdict.AS_DESCRIBED;
        }

        return made == null || made.equals(Fingerprint.of(there)) ? Verdict.CHANGE : Verdict.KEEP;
    }
}
