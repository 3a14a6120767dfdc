package org.sena.privacy.web.mydata;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.identity.api.CurrentActor;
import org.sena.privacy.api.Channel;
import org.sena.privacy.api.Consent;
import org.sena.privacy.api.ConsentText;
import org.sena.privacy.api.Consents;
import org.sena.web.kit.Page;
import org.sena.web.kit.SharedSession;
import org.sena.web.kit.Submission;
import org.sena.web.kit.View;
import org.sena.web.kit.Visitors;

/** What a person agreed to, with the words they read, and how it ends. */
@Component(service = ConsentPages.class)
public class ConsentPages {

    private static final String ID = "consent";

    private final Clock clock = Clock.systemUTC();
    private final Consents consents;
    private final CurrentActor currentActor;
    private final Visitors visitors;

    @Activate
    public ConsentPages(
            @Reference Consents consents,
            @Reference CurrentActor currentActor,
            @Reference Visitors visitors) {
        this.consents = consents;
        this.currentActor = currentActor;
        this.visitors = visitors;
    }

    View list(Page page) {
        return View.of(
                "mydata/consents",
                page.text("consents.title"),
                new ConsentsView(page, mine(page.session()), clock.instant()));
    }

    View one(Page page) {
        Optional<Consent> consent = asked(page);

        return consent.isPresent() ? one(page, consent.get(), "mydata/consent") : list(page);
    }

    /** Asks once more, and says what will end. */
    View withdraw(Page page) {
        Optional<Consent> active =
                asked(page).filter(consent -> consent.isActiveAt(clock.instant()));

        return active.isPresent() ? one(page, active.get(), "mydata/withdraw") : one(page);
    }

    private View one(Page page, Consent consent, String template) {
        Optional<ConsentText> words =
                visitors.as(page.session(), () -> consents.words(consent.id()));
        ConsentView view = new ConsentView(page, consent, words, clock.instant());

        return View.of(template, view.title(), view);
    }

    /** One of the person's own; anything else is as good as none. */
    void withdraw(Submission in) {
        Optional<Consent> own = in.parameter("id").flatMap(id -> find(mine(in.session()), id));

        if (own.isEmpty()) {
            in.show("consents");
            return;
        }

        visitors.as(in.session(), () -> consents.withdraw(own.get().id(), Channel.WEB, ""));
        in.say("withdraw.done", own.get().recipientName());
        in.show("consents");
    }

    private Optional<Consent> asked(Page page) {
        return page.parameter(ID).flatMap(id -> find(mine(page.session()), id));
    }

    private static Optional<Consent> find(List<Consent> all, String id) {
        return all.stream().filter(consent -> consent.id().equals(id)).findAny();
    }

    private List<Consent> mine(SharedSession session) {
        return visitors.as(
                session,
                () -> currentActor.get().subjectId().map(consents::ofSubject).orElse(List.of()));
    }
}
