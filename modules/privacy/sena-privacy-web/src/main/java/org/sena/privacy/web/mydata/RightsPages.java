package org.sena.privacy.web.mydata;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.privacy.api.rights.RightsKind;
import org.sena.privacy.api.rights.RightsRequest;
import org.sena.privacy.api.rights.RightsRequests;
import org.sena.privacy.api.rights.TooManyRequestsException;
import org.sena.web.kit.Page;
import org.sena.web.kit.SharedSession;
import org.sena.web.kit.Submission;
import org.sena.web.kit.View;
import org.sena.web.kit.Visitors;

/** Asking that something is put right or deleted, and the answer. */
@Component(service = RightsPages.class)
public class RightsPages {

    private static final int MOST = 2_000;

    private static final List<String> KINDS =
            Arrays.stream(RightsKind.values()).map(Enum::name).collect(Collectors.toList());

    private final RightsRequests requests;
    private final Visitors visitors;

    @Activate
    public RightsPages(@Reference RightsRequests requests, @Reference Visitors visitors) {
        this.requests = requests;
        this.visitors = visitors;
    }

    View list(Page page) {
        return View.of(
                "mydata/requests",
                page.text("requests.title"),
                new RequestsView(page, mine(page.session())));
    }

    View one(Page page) {
        return page.parameter("request")
                .flatMap(id -> find(page.session(), id))
                .map(found -> new RequestView(page, found))
                .map(view -> View.of("mydata/request", view.title(), view))
                .orElseGet(() -> list(page));
    }

    View ask(Page page) {
        return View.of(
                "mydata/ask",
                page.text("ask.title"),
                new AskView(page, UUID.randomUUID().toString()));
    }

    void ask(Submission in) {
        Optional<String> kind =
                in.form().choice("kind", KINDS).required("ask.kind.none").optional();
        String text = in.form().text("text").called("ask.text.called").required().max(MOST).value();

        if (!in.form().isValid()) {
            in.showAgain();
            return;
        }

        try {
            RightsRequest asked =
                    visitors.as(
                            in.session(),
                            () ->
                                    requests.ask(
                                            RightsKind.valueOf(kind.orElseThrow()),
                                            text,
                                            in.parameter("token").orElse("")));
            in.say("ask.done", asked.reference());
            in.show("request", "request", asked.id());
        } catch (TooManyRequestsException e) {
            in.form().reject("", "ask.too-many");
            in.showAgain();
        }
    }

    void takeBack(Submission in) {
        in.parameter("id")
                .flatMap(id -> find(in.session(), id))
                .ifPresent(
                        own -> {
                            visitors.as(in.session(), () -> requests.takeBack(own.id()));
                            in.say("request.taken-back");
                        });
        in.show("requests");
    }

    /** Among their own: what somebody else asked for is as good as nothing. */
    private Optional<RightsRequest> find(SharedSession session, String id) {
        return mine(session).stream().filter(request -> request.id().equals(id)).findAny();
    }

    private List<RightsRequest> mine(SharedSession session) {
        return visitors.as(session, requests::mine);
    }
}
