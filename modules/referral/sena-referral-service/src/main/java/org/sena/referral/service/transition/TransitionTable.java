package org.sena.referral.service.transition;

import static org.sena.referral.api.Party.COUNCIL;
import static org.sena.referral.api.Party.MANAGER;
import static org.sena.referral.api.Party.ORGANISATION;
import static org.sena.referral.api.Party.RESIDENT;
import static org.sena.referral.api.Party.SENDER;
import static org.sena.referral.api.Party.SYSTEM;
import static org.sena.referral.api.ReferralState.ACCEPTED;
import static org.sena.referral.api.ReferralState.ACKNOWLEDGED;
import static org.sena.referral.api.ReferralState.CANCELLED;
import static org.sena.referral.api.ReferralState.CLOSED_NO_CONTACT;
import static org.sena.referral.api.ReferralState.COMPLETED;
import static org.sena.referral.api.ReferralState.DECLINED;
import static org.sena.referral.api.ReferralState.DRAFT;
import static org.sena.referral.api.ReferralState.EXPIRED;
import static org.sena.referral.api.ReferralState.INFO_REQUESTED;
import static org.sena.referral.api.ReferralState.IN_PROGRESS;
import static org.sena.referral.api.ReferralState.SENT;
import static org.sena.referral.api.ReferralState.UNABLE_TO_CONTACT;
import static org.sena.referral.api.ReferralState.WITHDRAWN;
import static org.sena.referral.service.transition.Effect.ACCESS_ENDS;
import static org.sena.referral.service.transition.Effect.ACCESS_ENDS_LATER;
import static org.sena.referral.service.transition.Effect.ATTEMPT_NOTED;
import static org.sena.referral.service.transition.Effect.CLOCKS_RESTART;
import static org.sena.referral.service.transition.Effect.CLOCKS_START;
import static org.sena.referral.service.transition.Effect.CONSENTS_END;
import static org.sena.referral.service.transition.Effect.CONTACTED;
import static org.sena.referral.service.transition.Effect.CONTACT_CLOCK_STARTS;
import static org.sena.referral.service.transition.Effect.DECIDED;
import static org.sena.referral.service.transition.Effect.HANDED_OVER;
import static org.sena.referral.service.transition.Effect.OPENED;
import static org.sena.referral.service.transition.Effect.OUTCOME_KEPT;
import static org.sena.referral.service.transition.Effect.OWNED;
import static org.sena.referral.service.transition.Effect.PAUSED;
import static org.sena.referral.service.transition.Effect.PAYLOAD_FROZEN;
import static org.sena.referral.service.transition.Effect.RESUMED;
import static org.sena.referral.service.transition.Effect.RETURNED;
import static org.sena.referral.service.transition.Guard.CONSENT_ACTIVE;
import static org.sena.referral.service.transition.Guard.ENOUGH_ATTEMPTS;
import static org.sena.referral.service.transition.Guard.NOTE_GIVEN;
import static org.sena.referral.service.transition.Guard.NO_OPEN_DUPLICATE;
import static org.sena.referral.service.transition.Guard.OUTCOME_FITS;
import static org.sena.referral.service.transition.Guard.OWNER_OF_ORGANISATION;
import static org.sena.referral.service.transition.Guard.REASON_CODED;
import static org.sena.referral.service.transition.Guard.SAFE_CONTACT_ANSWERED;
import static org.sena.referral.service.transition.Guard.SAFE_WAY_TRIED;
import static org.sena.referral.service.transition.Guard.SERVICE_REFERABLE;
import static org.sena.referral.service.transition.Guard.SOON_ENOUGH;
import static org.sena.referral.service.transition.Guard.TEXT_GIVEN;
import static org.sena.referral.service.transition.Guard.TIME_IS_UP;
import static org.sena.referral.service.transition.Guard.VERSION_MATCHES;
import static org.sena.referral.service.transition.Transition.row;

import java.util.List;
import org.sena.referral.api.ReferralCommand;

/**
 * The table of steps. What is not in it can't happen; a new state is new rows. Source: referral
 * specification, appendix D, whose numbers the rows bear.
 */
final class TransitionTable {

    static final List<Transition> ROWS =
            List.of(
                    row("1", ReferralCommand.BEGIN)
                            .to(DRAFT)
                            .by(RESIDENT, SENDER)
                            .when(SERVICE_REFERABLE, NO_OPEN_DUPLICATE),
                    row("2", ReferralCommand.SEND)
                            .from(DRAFT)
                            .to(SENT)
                            .by(RESIDENT, SENDER)
                            .when(
                                    SERVICE_REFERABLE,
                                    NO_OPEN_DUPLICATE,
                                    SAFE_CONTACT_ANSWERED,
                                    CONSENT_ACTIVE)
                            .then(PAYLOAD_FROZEN, CLOCKS_START)
                            .tells(Told.ORGANISATION),
                    row("3", ReferralCommand.ACKNOWLEDGE)
                            .from(SENT)
                            .to(ACKNOWLEDGED)
                            .by(ORGANISATION)
                            .when(CONSENT_ACTIVE)
                            .then(OPENED)
                            .tells(Told.PERSON),
                    row("4", ReferralCommand.REQUEST_INFORMATION)
                            .from(SENT, ACKNOWLEDGED)
                            .to(INFO_REQUESTED)
                            .by(ORGANISATION)
                            .when(CONSENT_ACTIVE, VERSION_MATCHES, TEXT_GIVEN)
                            .then(OPENED, PAUSED)
                            .tells(Told.READERS),
                    row("5a", ReferralCommand.ANSWER_INFORMATION)
                            .from(INFO_REQUESTED)
                            .to(ACKNOWLEDGED)
                            .by(RESIDENT, SENDER, COUNCIL)
                            .when(CONSENT_ACTIVE, VERSION_MATCHES, TEXT_GIVEN)
                            .then(RESUMED)
                            .tells(Told.READERS),
                    row("5b", ReferralCommand.ANSWER_INFORMATION)
                            .from(INFO_REQUESTED)
                            .to(ACKNOWLEDGED)
                            .by(SYSTEM)
                            .when(TIME_IS_UP)
                            .then(RESUMED)
                            .tells(Told.ORGANISATION),
                    row("6", ReferralCommand.ACCEPT)
                            .from(SENT, ACKNOWLEDGED, INFO_REQUESTED)
                            .to(ACCEPTED)
                            .by(ORGANISATION)
                            .when(CONSENT_ACTIVE, VERSION_MATCHES)
                            .then(OPENED, DECIDED, OWNED, CONTACT_CLOCK_STARTS)
                            .tells(Told.PERSON),
                    row("7", ReferralCommand.DECLINE)
                            .from(SENT, ACKNOWLEDGED, INFO_REQUESTED)
                            .to(DECLINED)
                            .by(ORGANISATION)
                            .when(CONSENT_ACTIVE, VERSION_MATCHES, REASON_CODED)
                            .then(OPENED, DECIDED, ACCESS_ENDS, RETURNED)
                            .tells(Told.PERSON),
                    row("8", ReferralCommand.EXPIRE)
                            .from(SENT, ACKNOWLEDGED)
                            .to(EXPIRED)
                            .by(SYSTEM)
                            .when(TIME_IS_UP)
                            .then(ACCESS_ENDS, RETURNED)
                            .tells(Told.PERSON),
                    row("9, 11", ReferralCommand.START)
                            .from(ACCEPTED, UNABLE_TO_CONTACT)
                            .to(IN_PROGRESS)
                            .by(ORGANISATION)
                            .when(CONSENT_ACTIVE, VERSION_MATCHES)
                            .then(CONTACTED),
                    row("10", ReferralCommand.RECORD_ATTEMPT)
                            .from(ACCEPTED, IN_PROGRESS, UNABLE_TO_CONTACT)
                            .to(UNABLE_TO_CONTACT)
                            .by(ORGANISATION)
                            .when(CONSENT_ACTIVE, VERSION_MATCHES, SAFE_WAY_TRIED)
                            .then(ATTEMPT_NOTED)
                            .tells(Told.PERSON),
                    row("12a", ReferralCommand.CLOSE_WITHOUT_CONTACT)
                            .from(UNABLE_TO_CONTACT)
                            .to(CLOSED_NO_CONTACT)
                            .by(ORGANISATION)
                            .when(CONSENT_ACTIVE, VERSION_MATCHES, ENOUGH_ATTEMPTS)
                            .then(ACCESS_ENDS_LATER, RETURNED)
                            .tells(Told.PERSON),
                    row("12b", ReferralCommand.CLOSE_WITHOUT_CONTACT)
                            .from(UNABLE_TO_CONTACT)
                            .to(CLOSED_NO_CONTACT)
                            .by(SYSTEM)
                            .when(TIME_IS_UP, ENOUGH_ATTEMPTS)
                            .then(ACCESS_ENDS_LATER, RETURNED)
                            .tells(Told.PERSON),
                    row("13", ReferralCommand.COMPLETE)
                            .from(IN_PROGRESS)
                            .to(COMPLETED)
                            .by(ORGANISATION)
                            .when(CONSENT_ACTIVE, VERSION_MATCHES, OUTCOME_FITS)
                            .then(OUTCOME_KEPT, ACCESS_ENDS_LATER)
                            .tells(Told.PERSON),
                    row("14", ReferralCommand.WITHDRAW)
                            .from(
                                    SENT,
                                    ACKNOWLEDGED,
                                    INFO_REQUESTED,
                                    ACCEPTED,
                                    IN_PROGRESS,
                                    UNABLE_TO_CONTACT)
                            .to(WITHDRAWN)
                            .by(RESIDENT, COUNCIL)
                            .then(CONSENTS_END, ACCESS_ENDS)
                            .tells(Told.ORGANISATION),
                    row("15a", ReferralCommand.CANCEL)
                            .from(DRAFT)
                            .to(CANCELLED)
                            .by(RESIDENT, SENDER)
                            .when(VERSION_MATCHES, REASON_CODED),
                    row("15b", ReferralCommand.CANCEL)
                            .from(SENT)
                            .to(CANCELLED)
                            .by(SENDER)
                            .when(VERSION_MATCHES, REASON_CODED)
                            .then(ACCESS_ENDS)
                            .tells(Told.ORGANISATION),
                    row("16", ReferralCommand.REOPEN)
                            .from(
                                    COMPLETED,
                                    DECLINED,
                                    EXPIRED,
                                    WITHDRAWN,
                                    CANCELLED,
                                    CLOSED_NO_CONTACT)
                            .to(Target.back())
                            .by(MANAGER, COUNCIL)
                            .when(
                                    CONSENT_ACTIVE,
                                    VERSION_MATCHES,
                                    SOON_ENOUGH,
                                    NO_OPEN_DUPLICATE,
                                    NOTE_GIVEN)
                            .then(CLOCKS_RESTART)
                            .tells(Told.ORGANISATION),
                    row("hand-over", ReferralCommand.ASSIGN)
                            .from(
                                    SENT,
                                    ACKNOWLEDGED,
                                    INFO_REQUESTED,
                                    ACCEPTED,
                                    IN_PROGRESS,
                                    UNABLE_TO_CONTACT)
                            .by(ORGANISATION)
                            .when(CONSENT_ACTIVE, VERSION_MATCHES, OWNER_OF_ORGANISATION)
                            .then(HANDED_OVER)
                            .tells(Told.OWNER));

    private TransitionTable() {}
}
