package org.sena.advice.web.item;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.advice.api.AdviceQueue;
import org.sena.advice.api.AttemptResult;
import org.sena.advice.api.Calls;
import org.sena.advice.api.ItemCommand;
import org.sena.advice.api.QueueConflictException;
import org.sena.advice.api.QueueItem;
import org.sena.advice.api.QueueOutcome;
import org.sena.advice.api.Topic;
import org.sena.advice.api.UnknownAdviserException;
import org.sena.advice.api.UnsafeContactException;
import org.sena.advice.web.Words;
import org.sena.privacy.api.ContactMethod;
import org.sena.web.kit.Submission;

/** What the forms of an item do. */
@Component(service = ItemActions.class)
public class ItemActions {

    private static final int NOTE_LENGTH = 500;

    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    private final Clock clock = Clock.systemUTC();

    @Reference private Calls calls;

    @Reference private AdviceQueue queue;

    public void take(Submission in) {
        step(in, () -> queue.take(command(in)), "take.done", "item");
    }

    public void release(Submission in) {
        step(in, () -> queue.release(command(in)), "release.done", "queue");
    }

    public void assign(Submission in) {
        String adviser = in.form().text("assignee").required("assign.required").max(75).value();

        if (!in.form().isValid()) {
            in.showAgain();
            return;
        }

        step(in, () -> queue.assign(command(in), adviser), "assign.done", "item");
    }

    public void attempt(Submission in) {
        Optional<String> method =
                in.form()
                        .choice("method", Words.names(ContactMethod.values()))
                        .required()
                        .optional();
        Optional<String> result =
                in.form()
                        .choice("result", Words.names(AttemptResult.values()))
                        .required()
                        .optional();
        Optional<String> note = in.form().text("note").max(NOTE_LENGTH).optional();

        if (!in.form().isValid()) {
            in.showAgain();
            return;
        }

        step(
                in,
                () ->
                        calls.attempt(
                                command(in),
                                ContactMethod.valueOf(method.orElseThrow()),
                                AttemptResult.valueOf(result.orElseThrow()),
                                note),
                "attempt.done",
                "item");
    }

    public void followUp(Submission in) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZONE);
        Optional<LocalDate> day =
                in.form()
                        .date("day")
                        .required()
                        .between(today.plusDays(1), today.plusYears(1))
                        .value();
        Optional<String> keep =
                in.form().choice("keep", Set.of("me", "team")).required().optional();

        if (!in.form().isValid()) {
            in.showAgain();
            return;
        }

        step(
                in,
                () ->
                        calls.followUp(
                                command(in), day.orElseThrow(), keep.orElseThrow().equals("me")),
                "follow-up.done",
                "queue");
    }

    public void describe(Submission in) {
        Set<Topic> topics =
                in.form().choices("topics", Words.names(Topic.values())).value().stream()
                        .map(Topic::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Topic.class)));
        String language = in.form().choice("spoken", Words.LANGUAGES).required().value();

        if (!in.form().isValid()) {
            in.showAgain();
            return;
        }

        step(in, () -> calls.describe(command(in), topics, language), "describe.done", "item");
    }

    public void close(Submission in) {
        Optional<String> outcome =
                in.form()
                        .choice("outcome", Words.names(QueueOutcome.values()))
                        .required()
                        .optional();
        Optional<String> note = in.form().text("closing-note").max(NOTE_LENGTH).optional();

        if (!in.form().isValid()) {
            in.showAgain();
            return;
        }

        step(
                in,
                () -> calls.close(command(in), QueueOutcome.valueOf(outcome.orElseThrow()), note),
                "close.done",
                "queue");
    }

    /** Does the step, says so and goes on; somebody faster or an unsafe way is told in words. */
    private static void step(Submission in, Step step, String done, String next) {
        try {
            QueueItem item = step.take();

            in.say(done, item.reference());

            if (next.equals("item")) {
                in.show("item", "item", item.id());
            } else {
                in.show(next);
            }
        } catch (QueueConflictException exception) {
            in.form().reject("step.conflict");
            in.showAgain();
        } catch (UnsafeContactException exception) {
            in.form().reject("method", "attempt.unsafe");
            in.showAgain();
        } catch (UnknownAdviserException exception) {
            in.form().reject("assignee", "assign.unknown");
            in.showAgain();
        }
    }

    /** What the page was made from; anything else is as good as outdated. */
    private static ItemCommand command(Submission in) {
        return ItemCommand.of(
                in.parameter("item").orElse(""),
                in.parameter("version")
                        .filter(text -> text.matches("\\d{1,18}"))
                        .map(Long::parseLong)
                        .orElse(-1L),
                in.parameter("token").filter(text -> text.length() <= 64).orElse("none"));
    }

    /** Something done to an item. */
    private interface Step {
        QueueItem take();
    }
}
