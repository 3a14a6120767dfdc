package org.sena.directory.desk.contribute;

import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.workflow.Contributions;
import org.sena.directory.api.workflow.DraftConflictException;
import org.sena.directory.desk.Area;
import org.sena.directory.desk.Caller;
import org.sena.web.kit.Page;
import org.sena.web.kit.Submission;
import org.sena.web.kit.View;
import org.sena.web.kit.form.Form;

/** What people told us, for those who keep the records. */
@Component(service = MessagePages.class)
public class MessagePages implements Area {

    private final Contributions contributions;
    private final Caller caller;

    @Activate
    public MessagePages(@Reference Contributions contributions, @Reference Caller caller) {
        this.contributions = contributions;
        this.caller = caller;
    }

    @Override
    public void open(Doors doors) {
        doors.view("messages", this::messages);
        doors.view("message", this::message);
        doors.action("answer", this::answer);
    }

    private View messages(Page page) {
        caller.mustBeKeeper("directory.messages");

        List<MessageView> open =
                contributions.open().stream()
                        .map(message -> new MessageView(page, message))
                        .collect(toUnmodifiableList());

        return View.of("contribute/messages", page.text("messages.title"), open);
    }

    private View message(Page page) {
        caller.mustBeKeeper("directory.messages");

        return page.parameter("reference")
                .flatMap(contributions::contribution)
                .map(
                        message ->
                                View.of(
                                        "contribute/message",
                                        page.text("message.title", message.reference()),
                                        new MessageView(page, message)))
                .orElseGet(() -> messages(page));
    }

    private void answer(Submission in) {
        String reference = in.parameter("reference").orElse("");
        Form form = in.form();
        String answer =
                form.text("text").called("message.answer.called").required().max(4_000).value();

        if (!form.isValid()) {
            in.showAgain();
            return;
        }

        try {
            contributions.close(reference, answer);
            in.say("message.answered", reference);
            in.show("messages");
        } catch (DraftConflictException e) {
            form.reject("text", "message.error.closed");
            in.showAgain();
        }
    }
}
