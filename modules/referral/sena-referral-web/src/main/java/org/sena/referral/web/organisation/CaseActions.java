package org.sena.referral.web.organisation;

import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.identity.api.Person;
import org.sena.privacy.api.ContactMethod;
import org.sena.referral.api.Attempt;
import org.sena.referral.api.AttemptResult;
import org.sena.referral.api.CancelReason;
import org.sena.referral.api.Casework;
import org.sena.referral.api.Command;
import org.sena.referral.api.DeclineReason;
import org.sena.referral.api.ImmutableOutcome;
import org.sena.referral.api.NeedResult;
import org.sena.referral.api.Outcome;
import org.sena.referral.api.OutcomeCode;
import org.sena.referral.api.Referral;
import org.sena.referral.api.ReferralConflictException;
import org.sena.referral.api.ReferralProblem;
import org.sena.referral.api.ReferralRefusedException;
import org.sena.referral.api.Referrals;
import org.sena.referral.web.words.Decisions;
import org.sena.web.kit.Submission;
import org.sena.web.kit.form.Form;

/** What an organisation does with a request; whoever comes second is told and loses no word. */
@Component(service = CaseActions.class)
public class CaseActions {

    private static final int LONGEST = 500;
    private static final int LONGEST_QUESTION = 2_000;

    private final Casework casework;
    private final Desk desk;
    private final Referrals referrals;

    @Activate
    public CaseActions(
            @Reference Casework casework, @Reference Desk desk, @Reference Referrals referrals) {
        this.casework = casework;
        this.desk = desk;
        this.referrals = referrals;
    }

    void accept(Submission in) {
        take(in, casework::accept, "accept.done");
    }

    void decline(Submission in) {
        Form form = in.form();
        Optional<String> reason =
                form.choice("why", names(DeclineReason.values()))
                        .required("decline.error.none")
                        .optional();
        Optional<String> text =
                form.text("text").called("decline.text.called").max(LONGEST).optional();

        if (reason.filter(DeclineReason.OTHER.name()::equals).isPresent() && text.isEmpty()) {
            form.text("text").required("decline.error.text");
        }
        take(
                in,
                command ->
                        casework.decline(
                                command, DeclineReason.valueOf(reason.orElseThrow()), text),
                "decline.done");
    }

    void ask(Submission in) {
        String text =
                in.form()
                        .text("text")
                        .called("ask-person.called")
                        .required()
                        .max(LONGEST_QUESTION)
                        .value();
        take(in, command -> casework.requestInformation(command, text), "ask-person.done");
    }

    void start(Submission in) {
        take(in, casework::start, "start.done");
    }

    void attempt(Submission in) {
        Form form = in.form();
        Optional<String> way =
                form.choice("way", names(ContactMethod.values()))
                        .required("attempt.error.way")
                        .optional();
        Optional<String> result =
                form.choice("result", names(AttemptResult.values()))
                        .required("attempt.error.result")
                        .optional();
        Optional<String> note =
                form.text("note").called("attempt.note.called").max(LONGEST).optional();
        take(
                in,
                command ->
                        casework.attempt(
                                command,
                                Attempt.of(
                                        ContactMethod.valueOf(way.orElseThrow()),
                                        AttemptResult.valueOf(result.orElseThrow()),
                                        note)),
                "attempt.done");
    }

    void close(Submission in) {
        take(in, casework::closeWithoutContact, "close.done");
    }

    /** A form can't widen what may be told: an outcome nobody agreed to is refused. */
    void complete(Submission in) {
        boolean tell = in.parameter("tell").isPresent();
        Outcome outcome = tell ? outcome(in) : Outcome.notTold();

        take(in, command -> casework.complete(command, outcome), "outcome.done");
    }

    private Outcome outcome(Submission in) {
        Form form = in.form();
        Optional<String> code =
                form.choice("code", names(OutcomeCode.values()))
                        .required("outcome.error.none")
                        .optional();
        List<NeedResult> results = new ArrayList<>();

        for (OutcomeView.Need need :
                OutcomeView.needs(referrals.open(Decisions.referral(in)).payload())) {
            form.choice(need.field(), names(NeedResult.Met.values()))
                    .optional()
                    .ifPresent(
                            met ->
                                    results.add(
                                            NeedResult.of(
                                                    need.code(), NeedResult.Met.valueOf(met))));
        }

        Optional<String> note =
                form.text("note").called("outcome.note.called").max(LONGEST).optional();

        return ImmutableOutcome.builder()
                .code(code.map(OutcomeCode::valueOf).orElse(OutcomeCode.NOT_TOLD))
                .needResults(results)
                .note(note)
                .build();
    }

    void reopen(Submission in) {
        String note =
                in.form().text("note").called("reopen.called").required().max(LONGEST).value();
        take(in, command -> casework.reopen(command, note), "reopen.done");
    }

    void handOver(Submission in) {
        Optional<String> who =
                in.form()
                        .choice(
                                "who",
                                desk.team().stream()
                                        .map(Person::userId)
                                        .collect(toUnmodifiableList()))
                        .required("hand-over.error")
                        .optional();
        take(in, command -> casework.assign(command, who.orElseThrow()), "hand-over.done");
    }

    void cancel(Submission in) {
        Optional<String> why =
                in.form()
                        .choice("why", names(CancelReason.values()))
                        .required("cancel.error")
                        .optional();
        take(
                in,
                command -> casework.cancel(command, CancelReason.valueOf(why.orElseThrow())),
                "cancel.done",
                "made-one");
    }

    private void take(Submission in, Function<Command, Referral> step, String done) {
        take(in, step, done, "request");
    }

    private void take(Submission in, Function<Command, Referral> step, String done, String next) {
        if (!in.form().isValid()) {
            in.showAgain();
            return;
        }

        try {
            Referral referral =
                    step.apply(
                            Command.of(
                                    Decisions.referral(in),
                                    Decisions.version(in),
                                    in.parameter("token").orElse("")));
            in.say(done);
            in.show(next, "referral", referral.reference());
        } catch (ReferralConflictException e) {
            // Somebody was faster: the page says so, and shows how it stands now.
            in.form().reject("decide.conflict");
            in.showAgain();
        } catch (ReferralRefusedException e) {
            e.problems().forEach(one -> in.form().reject(field(one), "problem." + one));
            in.showAgain();
        }
    }

    private static String field(ReferralProblem problem) {
        switch (problem) {
            case WAY_NOT_SAFE:
                return "way";
            case NO_MESSAGE_TO_BE_LEFT:
                return "result";
            case ATTEMPT_NOTE_TOO_LONG:
            case OUTCOME_NOTE_TOO_LONG:
            case REOPEN_NOTE_MISSING:
            case REOPEN_NOTE_TOO_LONG:
                return "note";
            case OUTCOME_MISSING:
                return "code";
            case OWNER_UNKNOWN:
                return "who";
            case DECLINE_TEXT_MISSING:
            case DECLINE_TEXT_TOO_LONG:
            case MESSAGE_EMPTY:
            case MESSAGE_TOO_LONG:
                return "text";
            default:
                return "";
        }
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).collect(toUnmodifiableList());
    }
}
