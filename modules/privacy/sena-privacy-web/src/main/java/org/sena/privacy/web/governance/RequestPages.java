package org.sena.privacy.web.governance;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.portlet.ResourceRequest;
import javax.portlet.ResourceResponse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.identity.api.NotAllowedException;
import org.sena.privacy.api.rights.RightsRequest;
import org.sena.privacy.api.rights.RightsRequests;
import org.sena.privacy.api.rights.RightsState;
import org.sena.privacy.api.subject.Disclosure;
import org.sena.privacy.api.subject.Erasure;
import org.sena.privacy.api.subject.SubjectAccess;
import org.sena.privacy.api.subject.SubjectHeldException;
import org.sena.web.kit.Page;
import org.sena.web.kit.Submission;
import org.sena.web.kit.View;

/** What people asked for about their data, and doing it. */
@Component(service = RequestPages.class)
public class RequestPages {

    private static final int MOST = 50;
    private static final int MOST_TEXT = 2_000;

    private static final List<String> OUTCOMES =
            Stream.of(RightsState.DONE, RightsState.PARTLY_DONE, RightsState.REFUSED)
                    .map(Enum::name)
                    .collect(Collectors.toUnmodifiableList());

    private final SubjectAccess access;
    private final RightsRequests requests;

    @Activate
    public RequestPages(@Reference SubjectAccess access, @Reference RightsRequests requests) {
        this.access = access;
        this.requests = requests;
    }

    View list(Page page) {
        return View.of(
                "governance/rights",
                page.text("governance.rights.title"),
                new RightsView(page, requests.open(0, MOST), requests.answered(0, MOST)));
    }

    View one(Page page) {
        return page.parameter("request")
                .flatMap(requests::find)
                .map(found -> new RightView(page, found, OUTCOMES))
                .map(view -> View.of("governance/right", view.title(), view))
                .orElseGet(() -> list(page));
    }

    void answer(Submission in) {
        String outcome =
                in.form()
                        .choice("outcome", OUTCOMES)
                        .called("governance.right.outcome")
                        .required()
                        .value();
        String text =
                in.form()
                        .text("text")
                        .called("governance.right.text")
                        .required()
                        .max(MOST_TEXT)
                        .value();

        if (!in.form().isValid()) {
            in.showAgain();
            return;
        }

        requests.answer(in.parameter("request").orElseThrow(), RightsState.valueOf(outcome), text);
        in.say("governance.right.answered");
        in.show("rights");
    }

    /** Erases what may go; what stays is shown, for the answer. */
    void erase(Submission in) {
        RightsRequest request = in.parameter("request").flatMap(requests::find).orElseThrow();

        if (!in.form().isTicked("sure")) {
            in.form().reject("sure", "governance.erase.sure.none");
            in.showAgain();
            return;
        }
        try {
            Erasure erasure = access.eraseOnRequest(request.subjectId(), request.id());

            in.say("governance.erase.done", erasure.removed(), String.join(" ", erasure.kept()));
            in.show("right", "request", request.id());
        } catch (SubjectHeldException e) {
            in.form().reject("", "governance.erase.held");
            in.showAgain();
        }
    }

    /** All that is kept about the person, to be handed to them. */
    void file(ResourceRequest request, ResourceResponse response) throws IOException {
        RightsRequest asked =
                Optional.ofNullable(request.getResourceParameters().getValue("request"))
                        .flatMap(requests::find)
                        .orElseThrow(() -> new NotAllowedException("subject.disclose"));
        Disclosure all = access.onRequest(asked.subjectId(), asked.id());

        response.setContentType("application/json");
        response.setProperty("Cache-Control", "no-store");
        response.setProperty(
                "Content-Disposition", "attachment; filename=\"" + asked.reference() + ".json\"");
        new ObjectMapper()
                .writerWithDefaultPrettyPrinter()
                .writeValue(response.getPortletOutputStream(), json(all));
    }

    private static ObjectNode json(Disclosure all) {
        ObjectNode root = new ObjectMapper().createObjectNode();
        ArrayNode sections = root.put("collectedAt", all.collectedAt().toString()).putArray("data");

        all.missing().forEach(root.putArray("missing")::add);
        all.sections()
                .forEach(
                        section -> {
                            ObjectNode one = sections.addObject();
                            ArrayNode records =
                                    one.put("name", section.name())
                                            .put("title", section.title())
                                            .putArray("records");

                            section.records()
                                    .forEach(
                                            record -> {
                                                ObjectNode lines = records.addObject();

                                                record.lines()
                                                        .forEach(
                                                                line ->
                                                                        lines.put(
                                                                                line.name(),
                                                                                line.value()));
                                            });
                        });

        return root;
    }
}
