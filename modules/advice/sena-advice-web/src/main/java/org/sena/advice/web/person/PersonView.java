package org.sena.advice.web.person;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sena.advice.api.PersonFile;
import org.sena.advice.api.QueueItem;
import org.sena.advice.web.ContactLines;
import org.sena.advice.web.Words;
import org.sena.directory.api.Taxonomies;
import org.sena.needs.api.Assessment;
import org.sena.needs.api.Question;
import org.sena.needs.api.Questionnaire;
import org.sena.needs.api.Questionnaires;
import org.sena.privacy.api.Consent;
import org.sena.referral.api.Referral;
import org.sena.scoring.api.NeedScore;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Cell;
import org.sena.web.kit.view.SummaryRow;
import org.sena.web.kit.view.Table;
import org.sena.web.kit.view.Tone;

/** Everything about one person, ready to be shown. */
public final class PersonView {

    private final Page page;
    private final PersonFile file;
    private final Taxonomies taxonomies;
    private final Questionnaires questionnaires;

    PersonView(Page page, PersonFile file, Taxonomies taxonomies, Questionnaires questionnaires) {
        this.page = page;
        this.file = file;
        this.taxonomies = taxonomies;
        this.questionnaires = questionnaires;
    }

    public String reference() {
        return file.items().get(0).reference();
    }

    public String itemUrl() {
        return page.renderUrl("item", "item", file.items().get(0).id());
    }

    public Optional<ContactLines> contact() {
        return file.contact().map(details -> new ContactLines(page, details));
    }

    /** One for each assessment: when, how grave, which needs. */
    public List<Part> assessments() {
        return file.assessments().stream()
                .map(assessment -> new Part(title(assessment), rows(assessment)))
                .collect(Collectors.toUnmodifiableList());
    }

    private String title(Assessment assessment) {
        return page.text(
                "person.assessment",
                page.date(assessment.assessedAt()),
                page.text("level." + assessment.level()));
    }

    private List<SummaryRow> rows(Assessment assessment) {
        List<SummaryRow> rows = new ArrayList<>();

        for (NeedScore score : assessment.scores().needs()) {
            rows.add(
                    SummaryRow.of(
                            Words.need(score.need(), taxonomies),
                            page.text(
                                    "person.need",
                                    page.text("urgency." + score.urgencyBand()),
                                    page.text("urgency." + score.intensityBand()))));
        }

        questionnaires
                .version(assessment.questionnaire(), assessment.questionnaireVersion())
                .map(Questionnaire::questions)
                .orElse(List.of())
                .stream()
                .filter(question -> assessment.answers().has(question.id()))
                .forEach(question -> rows.add(answer(question, assessment)));

        if (rows.isEmpty()) {
            rows.add(SummaryRow.of(page.text("item.needs"), page.text("queue.needs.kept")));
        }

        return rows;
    }

    private static SummaryRow answer(Question question, Assessment assessment) {
        return SummaryRow.of(
                question.text(),
                assessment.answers().to(question.id()).stream()
                        .map(value -> question.option(value).map(o -> o.text()).orElse(value))
                        .collect(Collectors.toList()));
    }

    public Table items() {
        Table table =
                Table.of(
                        page.text("person.items"),
                        page.text("queue.reference"),
                        page.text("person.items.came"),
                        page.text("person.items.state"));

        for (QueueItem item : file.items()) {
            table.row(
                    Cell.link(item.reference(), page.renderUrl("item", "item", item.id())),
                    Cell.text(
                            item.arrivals().stream()
                                    .map(arrival -> Words.arrival(page, arrival, taxonomies))
                                    .collect(Collectors.joining(" "))),
                    Cell.tag(page.text("state." + item.state()), Words.tone(item.state())));
        }

        return table;
    }

    /** Where each stands; its reference leads to the conversation about it. */
    public Table referrals() {
        Table table =
                Table.of(
                        page.text("person.referrals"),
                        page.text("queue.reference"),
                        page.text("person.referrals.to"),
                        page.text("person.referrals.sent"),
                        page.text("person.items.state"));

        for (Referral referral : file.referrals()) {
            table.row(
                    Cell.link(
                            referral.reference(),
                            page.link("advice/conversation", "referral", referral.reference())),
                    Cell.text(referral.serviceName() + ", " + referral.organisationName()),
                    Cell.text(referral.sentAt().map(page::date).orElse("")),
                    Cell.tag(
                            page.text("referral." + referral.state()),
                            referral.state().isOpen() ? Tone.INFO : Tone.NEUTRAL));
        }

        return table;
    }

    public boolean hasReferrals() {
        return !file.referrals().isEmpty();
    }

    /** The conversation of the team with organisations about this person. */
    public String talkUrl() {
        return page.link("advice/conversation", "item", reference());
    }

    public Table consents() {
        Table table =
                Table.of(
                        page.text("person.consents"),
                        page.text("person.consents.purpose"),
                        page.text("person.consents.to"),
                        page.text("person.consents.given"),
                        page.text("person.consents.state"));

        for (Consent consent : file.consents()) {
            boolean active = consent.isActiveAt(Clock.systemUTC().instant());

            table.row(
                    Cell.text(page.text("purpose." + consent.purpose())),
                    Cell.text(consent.recipientName()),
                    Cell.text(page.date(consent.givenAt())),
                    Cell.tag(
                            page.text(active ? "person.consents.active" : "person.consents.ended"),
                            active ? Tone.SUCCESS : Tone.NEUTRAL));
        }

        return table;
    }

    public boolean hasConsents() {
        return !file.consents().isEmpty();
    }

    /** A title with lines below it. */
    public static final class Part {

        private final String title;
        private final List<SummaryRow> rows;

        Part(String title, List<SummaryRow> rows) {
            this.title = title;
            this.rows = rows;
        }

        public String title() {
            return title;
        }

        public List<SummaryRow> rows() {
            return rows;
        }
    }
}
