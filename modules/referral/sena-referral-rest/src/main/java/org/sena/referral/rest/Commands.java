package org.sena.referral.rest;

import com.fasterxml.jackson.databind.JsonNode;
import org.sena.privacy.api.ContactMethod;
import org.sena.referral.api.Attempt;
import org.sena.referral.api.AttemptResult;
import org.sena.referral.api.Casework;
import org.sena.referral.api.Command;
import org.sena.referral.api.DeclineReason;
import org.sena.referral.api.ImmutableOutcome;
import org.sena.referral.api.OutcomeCode;
import org.sena.referral.api.Referral;

/** Takes the step that a body names. */
final class Commands {

    private Commands() {}

    /** The steps that a case system can take. */
    enum Name {
        ACCEPT,
        DECLINE,
        REQUEST_INFORMATION,
        START,
        RECORD_ATTEMPT,
        CLOSE_WITHOUT_CONTACT,
        COMPLETE
    }

    static Referral take(Casework casework, String referralId, JsonNode body) {
        Fields fields = Fields.of(body);
        Name name = fields.choice("command", Name.class).orElse(null);
        if (name == null) {
            fields.mistake("command", "Say which step to take.");
        }
        Command command =
                Command.of(referralId, fields.number("version"), fields.required("token"));
        fields.check();
        switch (name) {
            case ACCEPT:
                return casework.accept(command);
            case DECLINE:
                return decline(casework, command, fields);
            case REQUEST_INFORMATION:
                String text = fields.required("text");
                fields.check();
                return casework.requestInformation(command, text);
            case START:
                return casework.start(command);
            case RECORD_ATTEMPT:
                return attempt(casework, command, fields);
            case CLOSE_WITHOUT_CONTACT:
                return casework.closeWithoutContact(command);
            default:
                return complete(casework, command, fields);
        }
    }

    private static Referral decline(Casework casework, Command command, Fields fields) {
        DeclineReason reason = fields.choice("reason", DeclineReason.class).orElse(null);
        require(fields, "reason", reason);
        return casework.decline(command, reason, fields.text("text"));
    }

    private static Referral attempt(Casework casework, Command command, Fields fields) {
        ContactMethod method = fields.choice("method", ContactMethod.class).orElse(null);
        AttemptResult result = fields.choice("result", AttemptResult.class).orElse(null);
        require(fields, "method", method);
        require(fields, "result", result);
        return casework.attempt(command, Attempt.of(method, result, fields.text("text")));
    }

    private static Referral complete(Casework casework, Command command, Fields fields) {
        OutcomeCode outcome = fields.choice("outcome", OutcomeCode.class).orElse(null);
        require(fields, "outcome", outcome);
        return casework.complete(
                command,
                ImmutableOutcome.builder().code(outcome).note(fields.text("text")).build());
    }

    private static void require(Fields fields, String name, Object value) {
        if (value == null) {
            fields.mistake(name, "This step needs it.");
        }
        fields.check();
    }
}
