package org.sena.referral.web.agreement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.sena.referral.api.agreement.Agreement;
import org.sena.referral.api.agreement.Onboarding;
import org.sena.referral.api.agreement.OnboardingStep;
import org.sena.referral.api.agreement.Responsible;
import org.sena.referral.api.agreement.Standing;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Cell;
import org.sena.web.kit.view.Table;
import org.sena.web.kit.view.Tone;

/** One organisation: how it stands, what is missing, what was signed. */
public final class OrganisationView {

    private final Page page;
    private final Standing standing;
    private final List<Agreement> agreements;
    private final Onboarding onboarding;
    private final Instant now;
    private final StandingWords words;

    OrganisationView(
            Page page,
            Standing standing,
            List<Agreement> agreements,
            Onboarding onboarding,
            Instant now) {
        this.page = page;
        this.standing = standing;
        this.agreements = agreements;
        this.onboarding = onboarding;
        this.now = now;
        this.words = new StandingWords(page, standing);
    }

    public String id() {
        return standing.organisationId();
    }

    public String name() {
        return standing.organisationName();
    }

    public String state() {
        return words.text();
    }

    public Tone tone() {
        return words.tone();
    }

    /** What the council should know now; empty when all is well. */
    public String warning() {
        if (standing.endsSoon()) {
            return page.text("organisation.soon", words.until());
        }
        if (standing.recognised() || standing.openReferrals() == 0) {
            return "";
        }

        String inHand = page.count("organisation.in-hand", standing.openReferrals());

        return inHand + " " + finish();
    }

    private String finish() {
        return standing.finishUntil()
                .filter(now::isBefore)
                .map(end -> page.text("organisation.finish", StandingWords.lastDay(page, end)))
                .orElseGet(() -> page.text("organisation.shut"));
    }

    public List<Task> tasks() {
        List<Task> tasks = new ArrayList<>();

        for (OnboardingStep step : OnboardingStep.values()) {
            tasks.add(
                    new Task(
                            page.text("step." + step),
                            hint(step),
                            !onboarding.missing().contains(step)));
        }
        return tasks;
    }

    private String hint(OnboardingStep step) {
        switch (step) {
            case AGREEMENT:
                return words.until().isEmpty() ? "" : page.text("step.until", words.until());
            case DATA_PROTECTION:
                return onboarding.record().dataProtection().map(this::person).orElse("");
            case SAFEGUARDING:
                return onboarding.record().safeguarding().map(this::person).orElse("");
            case TRAINING:
                return page.count("step.trained", onboarding.record().peopleTrained());
            case ACCOUNTS:
                return page.text("step.accounts", onboarding.accounts(), onboarding.managers());
            default:
                return page.count("step.services", onboarding.directServices());
        }
    }

    private String person(Responsible one) {
        return page.text("step.person", one.name(), one.contact());
    }

    public boolean hasAgreements() {
        return !agreements.isEmpty();
    }

    public Table table() {
        Table table =
                Table.of(
                        page.text("organisation.table"),
                        page.text("agreement.document"),
                        page.text("agreement.from"),
                        page.text("agreement.until"),
                        page.text("list.standing"));

        for (Agreement one : agreements) {
            AgreementView view = new AgreementView(page, one, id -> id, now);
            table.row(
                    Cell.link(one.document(), page.renderUrl("agreement", "id", one.id())),
                    Cell.text(page.date(one.firstDay())),
                    Cell.text(StandingWords.lastDay(page, one.holdsUntil())),
                    Cell.tag(view.state(), view.tone()));
        }
        return table;
    }

    /** What the button to the form says: the first agreement, or one more. */
    public String makeText() {
        return page.text(hasAgreements() ? "renew.button" : "make.link");
    }

    public String makeUrl() {
        return page.renderUrl("make", "organisation", id());
    }

    /** One thing of the checklist. */
    public static final class Task {

        private final String text;
        private final String hint;
        private final boolean done;

        Task(String text, String hint, boolean done) {
            this.text = text;
            this.hint = hint;
            this.done = done;
        }

        public String text() {
            return text;
        }

        /** What stands there; may be empty. */
        public String hint() {
            return hint;
        }

        public boolean isDone() {
            return done;
        }
    }
}
