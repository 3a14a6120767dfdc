package org.sena.directory.standard;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sena.directory.api.ImmutableServiceArea;
import org.sena.directory.api.ServiceArea;
import org.sena.directory.api.TermIds;

/** Service areas that a code names: an outward code, or an ONS code of a district. */
final class Areas {

    private static final String GEOGRAPHY =
            "http://statistics.data.gov.uk/id/statistical-geography/";
    private static final Pattern DISTRICT = Pattern.compile("(?:^|.*[/=])([EWSN]\\d{8})");
    private static final Pattern OUTWARD = Pattern.compile("[A-Z]{1,2}\\d[A-Z\\d]?");

    private Areas() {}

    static ServiceArea named(String serviceId, String code) {
        ImmutableServiceArea.Builder area =
                ImmutableServiceArea.builder()
                        .id(TermIds.of(serviceId, "service_area", code))
                        .name(code);

        if (DISTRICT.matcher(code).matches()) {
            area.uri(GEOGRAPHY + code);
        }

        return area.build();
    }

    /** The code that a foreign area means, by its address or its name. */
    static Optional<String> code(Optional<String> uri, String name) {
        Matcher district = DISTRICT.matcher(uri.orElse(name.trim()));

        if (district.matches()) {
            return Optional.of(district.group(1));
        }

        return uri.isEmpty() && OUTWARD.matcher(name.trim().toUpperCase(Locale.ROOT)).matches()
                ? Optional.of(name.trim().toUpperCase(Locale.ROOT))
                : Optional.empty();
    }
}
