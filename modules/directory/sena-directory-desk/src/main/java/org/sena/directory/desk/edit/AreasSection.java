package org.sena.directory.desk.edit;

import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sena.directory.api.ImmutableService;
import org.sena.directory.api.ImmutableServiceArea;
import org.sena.directory.api.Service;
import org.sena.directory.api.ServiceArea;
import org.sena.web.kit.form.Form;

/** Where people must live to use it. */
final class AreasSection implements Section<Service> {

    private static final String CODE = "[A-PR-UWYZ][A-Z]?[0-9][0-9A-Z]?|[EWSN][0-9]{8}";

    @Override
    public String key() {
        return "areas";
    }

    @Override
    public Fields fields(Service service) {
        return new Fields()
                .putAll("everywhere", isEverywhere(service) ? Set.of("yes") : Set.of())
                .put("codes", String.join(", ", sorted(service.serviceAreas())))
                .putLines("areas", names(service));
    }

    @Override
    public Service read(Form form, Service service) {
        if (form.isTicked("everywhere")) {
            return ImmutableService.copyOf(service).withServiceAreas().withOtherAreas();
        }

        Set<String> codes = new LinkedHashSet<>();

        for (String typed :
                form.text("codes")
                        .called("field.codes.called")
                        .max(2_000)
                        .value()
                        .split("[,;\\s]+")) {
            String code = typed.toUpperCase(Locale.ROOT);

            if (code.matches(CODE)) {
                codes.add(code);
            } else if (!code.isEmpty()) {
                form.reject("codes", "error.area-code", typed);
            }
        }

        List<ServiceArea> others =
                Typed.lines(form.text("areas").called("field.areas.called").max(2_000).value())
                        .stream()
                        .map(name -> area(service, name))
                        .collect(toUnmodifiableList());

        return ImmutableService.copyOf(service).withServiceAreas(codes).withOtherAreas(others);
    }

    private static boolean isEverywhere(Service service) {
        return service.serviceAreas().isEmpty() && service.otherAreas().isEmpty();
    }

    /** The area of that name with everything known of it. */
    private static ServiceArea area(Service service, String name) {
        return service.otherAreas().stream()
                .filter(area -> area.name().equals(name))
                .findFirst()
                .orElseGet(() -> ImmutableServiceArea.builder().name(name).build());
    }

    private static List<String> names(Service service) {
        return service.otherAreas().stream().map(ServiceArea::name).collect(toUnmodifiableList());
    }

    private static List<String> sorted(Set<String> codes) {
        return codes.stream().sorted().collect(toUnmodifiableList());
    }
}
