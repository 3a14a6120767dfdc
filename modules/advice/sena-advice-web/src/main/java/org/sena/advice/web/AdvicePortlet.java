package org.sena.advice.web;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.portlet.Portlet;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.advice.api.AdviceQueue;
import org.sena.advice.api.AttemptResult;
import org.sena.advice.api.NoSuchItemException;
import org.sena.advice.api.QueueConflictException;
import org.sena.advice.api.QueueItem;
import org.sena.advice.api.QueueOutcome;
import org.sena.advice.api.UnsafeContactException;
import org.sena.directory.api.Taxonomies;
import org.sena.identity.api.CurrentActor;
import org.sena.privacy.api.ContactMethod;
import org.sena.web.kit.Page;
import org.sena.web.kit.PortletSettings;
import org.sena.web.kit.SenaPortlet;
import org.sena.web.kit.Submission;
import org.sena.web.kit.View;

/** The proactive queue of the Resident Advice Team. */
@Component(service = Portlet.class)
@PortletSettings(
        javax_portlet_name = "sena_advice",
        javax_portlet_display$_$name = "SENA advice queue")
public class AdvicePortlet extends SenaPortlet {

    private static final int NOTE_LENGTH = 500;

    private final Clock clock = Clock.systemUTC();

    @Reference private AdviceQueue queue;

    @Reference private CurrentActor currentActor;

    @Reference private Taxonomies taxonomies;

    public AdvicePortlet() {
        super("org.sena.advice.web.views");
        render("queue", this::queue);
        render("item", this::item);
        action("take", this::take);
        action("release", this::release);
        action("attempt", this::attempt);
        action("close", this::close);
    }

    private View queue(Page page) {
        return View.of(
                "queue",
                page.text("queue.title"),
                QueueView.of(page, queue.open(), taxonomies, clock.instant()));
    }

    private View item(Page page) {
        try {
            ItemView view =
                    ItemView.of(
                            page,
                            queue.look(page.parameter("item").orElse("")),
                            currentActor.get(),
                            taxonomies);

            return View.of("item", page.text("item.title", view.reference()), view);
        } catch (NoSuchItemException exception) {
            return View.of("gone", page.text("item.gone.title"));
        }
    }

    private void take(Submission in) {
        step(in, () -> queue.take(item(in), version(in)), "take.done", "item");
    }

    private void release(Submission in) {
        step(in, () -> queue.release(item(in), version(in)), "release.done", "queue");
    }

    private void attempt(Submission in) {
        Optional<String> method =
                in.form().choice("method", names(ContactMethod.values())).required().optional();
        Optional<String> result =
                in.form().choice("result", names(AttemptResult.values())).required().optional();
        String note = in.form().text("note").max(NOTE_LENGTH).value();

        if (!in.form().isValid()) {
            in.showAgain();
            return;
        }

        step(
                in,
                () ->
                        queue.attempt(
                                item(in),
                                version(in),
                                ContactMethod.valueOf(method.orElseThrow()),
                                AttemptResult.valueOf(result.orElseThrow()),
                                text(note)),
                "attempt.done",
                "item");
    }

    private void close(Submission in) {
        Optional<String> outcome =
                in.form().choice("outcome", names(QueueOutcome.values())).required().optional();
        String note = in.form().text("closing-note").max(NOTE_LENGTH).value();

        if (!in.form().isValid()) {
            in.showAgain();
            return;
        }

        step(
                in,
                () ->
                        queue.close(
                                item(in),
                                version(in),
                                QueueOutcome.valueOf(outcome.orElseThrow()),
                                text(note)),
                "close.done",
                "queue");
    }

    /** Does the step, says so and goes on; somebody faster or an unsafe way is told in words. */
    private static void step(Submission in, Step step, String done, String next) {
        try {
            QueueItem item = step.take();

            in.say(done, item.reference());
            in.show(next, "item", item.id());
        } catch (QueueConflictException exception) {
            in.form().reject("step.conflict");
            in.showAgain();
        } catch (UnsafeContactException exception) {
            in.form().reject("method", "attempt.unsafe");
            in.showAgain();
        }
    }

    private static String item(Submission in) {
        return in.parameter("item").orElse("");
    }

    /** What the page was made from; anything else is as good as outdated. */
    private static long version(Submission in) {
        return in.parameter("version")
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::parseLong)
                .orElse(-1L);
    }

    private static Optional<String> text(String note) {
        return Optional.of(note).filter(text -> !text.isEmpty());
    }

    static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.toUnmodifiableList());
    }

    /** Something done to an item. */
    private interface Step {
        QueueItem take();
    }
}
