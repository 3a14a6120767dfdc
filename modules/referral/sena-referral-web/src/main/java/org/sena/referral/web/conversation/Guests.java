package org.sena.referral.web.conversation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.Directory;
import org.sena.directory.api.Organisation;
import org.sena.privacy.api.ConsentWording;
import org.sena.privacy.api.Consents;
import org.sena.privacy.api.Purpose;
import org.sena.referral.api.message.MessageProblem;
import org.sena.referral.api.message.MessageRefusedException;
import org.sena.referral.api.message.MessageThread;
import org.sena.referral.api.message.NoSuchThreadException;
import org.sena.referral.api.message.ThreadClosedException;
import org.sena.referral.api.message.Threads;
import org.sena.referral.api.message.Visibility;
import org.sena.web.kit.Page;
import org.sena.web.kit.Submission;
import org.sena.web.kit.View;
import org.sena.web.kit.Visitors;

/** The pages on which another organisation is let into a conversation. */
@Component(service = Guests.class)
public class Guests {

    private static final String ORGANISATION = "organisation";

    private final Threads threads;
    private final Directory directory;
    private final Consents consents;
    private final Visitors visitors;

    @Activate
    public Guests(
            @Reference Threads threads,
            @Reference Directory directory,
            @Reference Consents consents,
            @Reference Visitors visitors) {
        this.threads = threads;
        this.directory = directory;
        this.consents = consents;
        this.visitors = visitors;
    }

    /** The page; empty when nobody can be let in here by this visitor. */
    public Optional<View> show(Page page, Place place) {
        Visibility visibility = MessageForm.visibility(page.parameter("thread"));
        return thread(page, place, visibility)
                .map(thread -> view(page, place, thread))
                .map(view -> View.of("conversation/guest", view.title(), view));
    }

    private Optional<MessageThread> thread(Page page, Place place, Visibility visibility) {
        try {
            return visitors.as(page.session(), () -> threads.of(place.about())).stream()
                    .filter(thread -> thread.visibility() == visibility && thread.mayAdd())
                    .findFirst();
        } catch (NoSuchThreadException e) {
            return Optional.empty();
        }
    }

    private GuestView view(Page page, Place place, MessageThread thread) {
        Optional<Organisation> chosen =
                page.parameter(ORGANISATION).flatMap(directory::organisation);
        Optional<ConsentWording> wording =
                chosen.filter(organisation -> place.isResident())
                        .map(
                                organisation ->
                                        consents.wording(
                                                Purpose.MESSAGE,
                                                page.locale(),
                                                organisation.name()));
        return new GuestView(page, place, thread, directory.organisations(), chosen, wording);
    }

    /** Remembers in the address which organisation it is, and shows what letting it in means. */
    public void choose(Submission in) {
        List<String> ids =
                directory.organisations().stream()
                        .map(Organisation::id)
                        .collect(Collectors.toList());
        Optional<String> chosen =
                in.form().choice("guest", ids).required("guest.error.none").optional();
        if (!in.form().isValid()) {
            in.showAgain();
            return;
        }
        in.show(
                "guest",
                Place.parameter(MessageForm.about(in).kind()),
                MessageForm.about(in).id(),
                "thread",
                MessageForm.visibility(in).name(),
                ORGANISATION,
                chosen.orElseThrow());
    }

    /** The person agrees and lets it in; a professional lets in whom the person agreed to. */
    public void letIn(Submission in, boolean isResident) {
        String organisation = in.parameter(ORGANISATION).orElse("");
        try {
            visitors.as(
                    in.session(),
                    () ->
                            isResident
                                    ? threads.invite(
                                            MessageForm.about(in),
                                            organisation,
                                            in.parameter("language").orElse("en"))
                                    : threads.add(
                                            MessageForm.about(in),
                                            MessageForm.visibility(in),
                                            organisation));
            in.say("guest.done");
            MessageForm.comeBack(in);
            return;
        } catch (MessageRefusedException e) {
            for (MessageProblem problem : e.problems()) {
                in.form().reject("problem.message." + problem);
            }
        } catch (ThreadClosedException | NoSuchThreadException e) {
            in.form().reject("thread.closed");
        }
        in.showAgain();
    }
}
