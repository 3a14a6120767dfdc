package org.sena.directory.service;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.sena.directory.api.Need;
import org.sena.directory.api.ServiceType;

/** Finds every mistake in a pair of catalogues. */
final class TaxonomyCheck {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_.-]{1,64}");

    private TaxonomyCheck() {}

    static List<String> problems(List<Need> needs, List<ServiceType> types) {
        List<String> problems = new ArrayList<>();
        Set<String> typeCodes = new HashSet<>();
        Set<String> needCodes = new HashSet<>();

        for (ServiceType type : types) {
            check("service type " + type.code(), type.code(), typeCodes, problems);
        }

        for (Need need : needs) {
            String place = "need " + need.code();

            check(place, need.code(), needCodes, problems);
            need.serviceTypes().stream()
                    .filter(code -> !typeCodes.contains(code))
                    .forEach(code -> problems.add(place + ": unknown service type " + code));
        }

        return problems;
    }

    private static void check(String place, String code, Set<String> codes, List<String> problems) {
        if (!CODE.matcher(code).matches()) {
            problems.add(place + ": a code has 1 to 64 letters, digits, dots, dashes, underscores");
        } else if (!codes.add(code)) {
            problems.add(place + ": stands here twice");
        }
    }
}
