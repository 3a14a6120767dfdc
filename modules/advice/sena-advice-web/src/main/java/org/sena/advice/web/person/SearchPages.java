package org.sena.advice.web.person;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.advice.api.ImmutablePersonCriteria;
import org.sena.advice.api.PersonCriteria;
import org.sena.advice.api.PersonFiles;
import org.sena.advice.api.PersonPage;
import org.sena.advice.api.PersonSearchRefusedException;
import org.sena.advice.api.QueueItem;
import org.sena.web.kit.Page;
import org.sena.web.kit.Submission;
import org.sena.web.kit.View;

/**
 * Looks for a person. What is looked for is posted, never part of an address; what was found is:
 * references, which say nothing of a person.
 */
@Component(service = SearchPages.class)
public class SearchPages {

    private static final int MOST = 20;

    @Reference private PersonFiles files;

    public View show(Page page) {
        return View.of(
                "person/search",
                page.text("search.title"),
                new SearchView(page, page.parameter("found"), page.parameter("total")));
    }

    public void search(Submission in) {
        PersonCriteria criteria = criteria(in);

        if (!in.form().isValid()) {
            in.showAgain();
            return;
        }

        try {
            PersonPage found = files.search(criteria);

            in.show(
                    "search",
                    "found",
                    String.join(",", references(found.people())),
                    "total",
                    Long.toString(found.total()));
        } catch (PersonSearchRefusedException exception) {
            in.form().reject("reference", "search.refused");
            in.showAgain();
        }
    }

    private static PersonCriteria criteria(Submission in) {
        Optional<String> postcode = in.form().text("postcode").postcode().optional();

        return ImmutablePersonCriteria.builder()
                .reference(in.form().text("reference").max(30).optional())
                .phone(in.form().text("phone").max(30).phone().optional())
                .email(in.form().text("email").email().optional())
                .name(in.form().text("name").max(100).optional())
                .postcode(postcode)
                .size(MOST)
                .build();
    }

    private static List<String> references(List<QueueItem> people) {
        return people.stream().map(QueueItem::reference).collect(Collectors.toUnmodifiableList());
    }
}
