package org.sena.directory.desk.edit;

import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sena.directory.api.ImmutableService;
import org.sena.directory.api.Need;
import org.sena.directory.api.ReferralMethod;
import org.sena.directory.api.Service;
import org.sena.directory.api.Taxonomies;
import org.sena.web.kit.Texts;
import org.sena.web.kit.form.Form;
import org.sena.web.kit.view.Option;

/** Whether SENA sends referrals to it, and what it must know of the person. For editors. */
final class ReferralSection implements Section<Service> {

    /** Codes of the privacy context, the name apart, which is implied. */
    private static final List<String> ITEMS =
            List.of(
                    "PHONE",
                    "EMAIL",
                    "ADDRESS",
                    "POSTCODE",
                    "DOB",
                    "HOUSEHOLD",
                    "SAFE_CONTACT",
                    "REASON");

    private final Taxonomies taxonomies;

    ReferralSection(Taxonomies taxonomies) {
        this.taxonomies = taxonomies;
    }

    @Override
    public String key() {
        return "referral";
    }

    @Override
    public Fields fields(Service service) {
        return new Fields()
                .put("referralMethod", service.referralMethod().name())
                .put("capacity", service.capacity())
                .putAll("neededItems", service.neededItems());
    }

    @Override
    public Service read(Form form, Service service) {
        String method =
                form.choice("referralMethod", Typed.names(ReferralMethod.values()))
                        .called("field.referralMethod.called")
                        .required()
                        .value();

        return ImmutableService.copyOf(service)
                .withReferralMethod(
                        method.isEmpty()
                                ? service.referralMethod()
                                : ReferralMethod.valueOf(method))
                .withCapacity(
                        form.wholeNumber("capacity")
                                .called("field.capacity.called")
                                .between(1, 100_000)
                                .value())
                .withNeededItems(form.choices("neededItems", items(service)).value());
    }

    @Override
    public Map<String, List<Option>> options(Texts texts, Service service) {
        return Map.of(
                "referralMethod",
                Typed.options(texts, "referral.method", ReferralMethod.values()),
                "neededItems",
                items(service).stream()
                        .map(code -> Option.of(code, label(texts, code)))
                        .collect(toUnmodifiableList()));
    }

    private String label(Texts texts, String code) {
        if (code.startsWith("NEED:")) {
            return taxonomies.need(code.substring(5)).map(Need::label).orElse(code);
        }

        return texts.has("item." + code) ? texts.get("item." + code) : code;
    }

    private static List<String> items(Service service) {
        List<String> items = new ArrayList<>(ITEMS);

        service.neededItems().stream().filter(code -> !items.contains(code)).forEach(items::add);

        return items;
    }
}
