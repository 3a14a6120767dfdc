package org.sena.advice.web.person;

import java.util.Arrays;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.advice.api.AdviceQueue;
import org.sena.advice.api.LookReason;
import org.sena.advice.api.NoSuchItemException;
import org.sena.advice.api.PersonFiles;
import org.sena.advice.web.Words;
import org.sena.directory.api.Taxonomies;
import org.sena.needs.api.Questionnaires;
import org.sena.web.kit.Page;
import org.sena.web.kit.Submission;
import org.sena.web.kit.View;

/** Everything about one person, once the adviser has said why they look. */
@Component(service = PersonPages.class)
public class PersonPages {

    @Reference private PersonFiles files;

    @Reference private AdviceQueue queue;

    @Reference private Questionnaires questionnaires;

    @Reference private Taxonomies taxonomies;

    /** Without a reason in the address it asks for one; each look with one is audited. */
    public View show(Page page) {
        String item = page.parameter("item").orElse("");
        Optional<LookReason> reason =
                page.parameter("reason")
                        .flatMap(
                                typed ->
                                        Arrays.stream(LookReason.values())
                                                .filter(value -> value.name().equals(typed))
                                                .findFirst());

        try {
            if (reason.isEmpty()) {
                return View.of(
                        "person/why",
                        page.text("person.why.title"),
                        new WhyView(page, queue.look(item).item()));
            }

            PersonView view =
                    new PersonView(
                            page, files.open(item, reason.get()), taxonomies, questionnaires);

            return View.of("person/person", page.text("person.title"), view);
        } catch (NoSuchItemException exception) {
            return View.of("gone", page.text("item.gone.title"));
        }
    }

    /** The reason becomes part of the address: a code, nothing of the person. */
    public void look(Submission in) {
        String reason =
                in.form().choice("reason", Words.names(LookReason.values())).required().value();

        if (in.form().isValid()) {
            in.show("person", "item", in.parameter("item").orElse(""), "reason", reason);
        } else {
            in.showAgain();
        }
    }
}
