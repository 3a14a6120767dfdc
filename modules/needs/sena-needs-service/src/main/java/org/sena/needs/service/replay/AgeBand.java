package org.sena.needs.service.replay;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sena.needs.api.replay.GroupShift;

/** The bands that ages are counted in; wide enough that nobody stands out. */
final class AgeBand {

    private static final int[] FROM = {0, 18, 25, 35, 45, 55, 65, 75};

    private AgeBand() {}

    static String of(OptionalInt age) {
        if (age.isEmpty()) {
            return GroupShift.NOT_SAID;
        }

        int band = FROM.length - 1;

        while (band > 0 && age.getAsInt() < FROM[band]) {
            band--;
        }

        return name(band);
    }

    /** All of them, the youngest first. */
    static List<String> all() {
        return IntStream.range(0, FROM.length)
                .mapToObj(AgeBand::name)
                .collect(Collectors.toUnmodifiableList());
    }

    private static String name(int band) {
        return band == FROM.length - 1 ? FROM[band] + "+" : FROM[band] + "-" + (FROM[band + 1] - 1);
    }
}
