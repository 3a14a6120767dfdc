package org.sena.referral.web.conversation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sena.directory.api.Organisation;
import org.sena.privacy.api.ConsentWording;
import org.sena.referral.api.message.MessageThread;
import org.sena.referral.api.message.Participant;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Option;

/** Letting another organisation in: which one, and then what that means. */
public final class GuestView {

    private final Page page;
    private final Place place;
    private final MessageThread thread;
    private final List<Organisation> organisations;
    private final Optional<Organisation> chosen;
    private final Optional<ConsentWording> wording;

    GuestView(
            Page page,
            Place place,
            MessageThread thread,
            List<Organisation> organisations,
            Optional<Organisation> chosen,
            Optional<ConsentWording> wording) {
        this.page = page;
        this.place = place;
        this.thread = thread;
        this.organisations = organisations;
        this.chosen = chosen;
        this.wording = wording;
    }

    String title() {
        return page.text("guest.title");
    }

    public String lead() {
        return page.text("guest.lead." + place.audience());
    }

    public String backUrl() {
        return place.url(page, "thread", thread.visibility().name());
    }

    /** Those that do not take part yet, by name. */
    public List<Option> organisations() {
        Set<String> there =
                thread.participants().stream()
                        .filter(side -> side.leftAt().isEmpty())
                        .map(Participant::organisationId)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet());
        return organisations.stream()
                .filter(organisation -> !there.contains(organisation.id()))
                .map(organisation -> Option.of(organisation.id(), organisation.name()))
                .collect(Collectors.toList());
    }

    public boolean isChosen() {
        return chosen.isPresent();
    }

    public String name() {
        return chosen.map(Organisation::name).orElse("");
    }

    /** What the person agrees to; empty for professionals, who agree to nothing here. */
    public List<String> paragraphs() {
        return wording.map(words -> Arrays.asList(words.text().split("\\n\\s*\\n")))
                .orElse(List.of());
    }

    public String wordingLanguage() {
        return wording.map(words -> page.lang(words.language())).orElse(null);
    }

    public String chooseUrl() {
        return place.action(page, "choose-guest", "visibility", thread.visibility().name());
    }

    public String letInUrl() {
        return place.action(
                page,
                "let-in",
                "visibility",
                thread.visibility().name(),
                "organisation",
                chosen.map(Organisation::id).orElse(""),
                "language",
                wording.map(ConsentWording::language).orElse("en"));
    }
}
