package org.sena.directory.service.postcode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.sena.directory.api.DirectoryRefusedException;

/**
 * The postcodes of some councils, each once: of two for one postcode the last one stays. Holds one
 * short line for each.
 */
public final class PostcodeSelection implements Consumer<PostcodePoint> {

    private final Set<String> councils;
    private final int most;
    private final Map<String, String> lines = new TreeMap<>();
    private final Set<String> met = new TreeSet<>();

    /**
     * @param councils codes of local authorities; empty for all
     * @param most more postcodes than this are refused
     */
    public PostcodeSelection(Set<String> councils, int most) {
        this.councils = councils;
        this.most = most;
    }

    /**
     * @throws DirectoryRefusedException when there are too many
     */
    @Override
    public void accept(PostcodePoint point) {
        if (!councils.isEmpty() && !councils.contains(point.districtCode())) {
            return;
        }

        met.add(point.districtCode());
        lines.put(point.postcode().compact(), line(point));

        if (lines.size() > most) {
            throw new DirectoryRefusedException(
                    List.of(
                            String.format(
                                    "the file holds more than %,d postcodes: say which councils",
                                    most)));
        }
    }

    /**
     * A CSV in the columns of the ONS Postcode Directory, in the order of the postcodes.
     *
     * @throws DirectoryRefusedException when a council has none
     */
    public String csv() {
        List<String> problems = new ArrayList<>();

        for (String council : new TreeSet<>(councils)) {
            if (!met.contains(council)) {
                problems.add("the file holds no postcode of " + council);
            }
        }

        if (!problems.isEmpty()) {
            throw new DirectoryRefusedException(problems);
        }

        StringBuilder csv = new StringBuilder("pcds,lat,long,oslaua\n");

        lines.values().forEach(csv::append);

        return csv.toString();
    }

    /** A council's code is written bare: what has a comma or a quote is no code. */
    private static String line(PostcodePoint point) {
        return point.postcode().compact()
                + ','
                + point.coordinate().latitude()
                + ','
                + point.coordinate().longitude()
                + ','
                + point.districtCode().replaceAll("[^A-Za-z0-9]", "")
                + '\n';
    }
}
