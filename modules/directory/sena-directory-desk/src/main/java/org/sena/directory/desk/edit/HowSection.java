package org.sena.directory.desk.edit;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sena.directory.api.Delivery;
import org.sena.directory.api.ImmutableService;
import org.sena.directory.api.Service;
import org.sena.directory.words.LanguageWords;
import org.sena.web.kit.Texts;
import org.sena.web.kit.form.Form;
import org.sena.web.kit.view.Option;

/** How people use it: the way it reaches them, the languages, what to bring. */
final class HowSection implements Section<Service> {

    /** Languages most spoken in England and Wales beside English. Source: census 2021. */
    private static final List<String> LANGUAGES =
            List.of(
                    "en", "cy", "bfi", "ar", "bn", "bg", "cs", "zh", "fr", "el", "gu", "hu", "it",
                    "ku", "lv", "lt", "fa", "pl", "pt", "pa", "ro", "ru", "sk", "so", "es", "ta",
                    "tr", "uk", "ur");

    @Override
    public String key() {
        return "how";
    }

    @Override
    public Fields fields(Service service) {
        return new Fields()
                .putAll("deliveries", names(service.deliveries()))
                .putAll("languages", service.languages())
                .putLines("documents", service.requiredDocuments())
                .put("accreditations", service.accreditations());
    }

    @Override
    public Service read(Form form, Service service) {
        Set<Delivery> deliveries =
                form.choices("deliveries", Typed.names(Delivery.values())).value().stream()
                        .map(Delivery::valueOf)
                        .collect(toCollection(LinkedHashSet::new));
        String documents =
                form.text("documents").called("field.documents.called").max(2_000).value();

        return ImmutableService.copyOf(service)
                .withDeliveries(deliveries)
                .withLanguages(form.choices("languages", languages(service)).value())
                .withRequiredDocuments(Typed.lines(documents))
                .withAccreditations(
                        form.text("accreditations")
                                .called("field.accreditations.called")
                                .max(1_000)
                                .optional());
    }

    @Override
    public Map<String, List<Option>> options(Texts texts, Service service) {
        LanguageWords words = new LanguageWords(texts.locale());
        List<Option> languages =
                languages(service).stream()
                        .map(tag -> Option.of(tag, words.name(tag)))
                        .sorted(Comparator.comparing(Option::label))
                        .collect(toUnmodifiableList());

        return Map.of(
                "deliveries",
                Typed.options(texts, "delivery", Delivery.values()),
                "languages",
                languages);
    }

    private static List<String> languages(Service service) {
        List<String> languages = new ArrayList<>(LANGUAGES);

        service.languages().stream()
                .filter(tag -> !languages.contains(tag))
                .forEach(languages::add);

        return languages;
    }

    private static Set<String> names(Set<Delivery> deliveries) {
        return deliveries.stream().map(Enum::name).collect(Collectors.toSet());
    }
}
