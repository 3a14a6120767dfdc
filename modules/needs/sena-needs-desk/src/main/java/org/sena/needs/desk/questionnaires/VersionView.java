package org.sena.needs.desk.questionnaires;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sena.needs.api.Option;
import org.sena.needs.api.Question;
import org.sena.needs.api.QuestionGroup;
import org.sena.needs.api.Questionnaire;
import org.sena.needs.api.Signpost;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.SummaryRow;

/** A version as people meet it: every question in order, with when it is asked. */
public final class VersionView {

    private final Page page;
    private final Questionnaire questionnaire;
    private final PlainWords words;

    VersionView(Page page, Questionnaire questionnaire) {
        this.page = page;
        this.questionnaire = questionnaire;
        this.words = new PlainWords(questionnaire, page.texts());
    }

    public String title() {
        return questionnaire.title();
    }

    public String caption() {
        return page.text("version.name", questionnaire.version());
    }

    public String back() {
        return page.renderUrl("versions", "key", questionnaire.key());
    }

    /** The languages it can be shown in. */
    public List<Link> languages() {
        Questionnaire original = questionnaire.original().orElse(questionnaire);
        List<Link> links = new ArrayList<>();

        if (!original.translations().isEmpty()) {
            links.add(link(original.language()));
            original.translations().forEach(t -> links.add(link(t.language())));
        }

        return links;
    }

    public List<Part> groups() {
        List<Part> parts = new ArrayList<>();
        int number = 1;

        for (QuestionGroup group : questionnaire.groups()) {
            List<Part> questions = new ArrayList<>();

            for (Question question : group.questions()) {
                questions.add(part(number++, question));
            }

            parts.add(
                    new Part(
                            group.title(),
                            page.lang(group.language()),
                            List.of(row("version.asked", words.when(group.visibleWhen()))),
                            questions));
        }

        return parts;
    }

    public List<Part> signposts() {
        return questionnaire.signposts().stream()
                .map(this::part)
                .collect(Collectors.toUnmodifiableList());
    }

    private Link link(String language) {
        return new Link(
                Names.language(language, page),
                page.renderUrl(
                        "version",
                        "key",
                        questionnaire.key(),
                        "version",
                        Integer.toString(questionnaire.version()),
                        "language",
                        language));
    }

    private Part part(int number, Question question) {
        List<SummaryRow> rows = new ArrayList<>();
        String kind = page.text("type." + question.type());

        rows.add(row("version.id", question.id()));
        rows.add(
                row(
                        "version.kind",
                        kind
                                + (question.optional() ? page.text("version.optional") : "")
                                + (question.sensitive() ? page.text("version.sensitive") : "")));
        question.number()
                .ifPresent(
                        range ->
                                rows.add(
                                        row(
                                                "version.range",
                                                page.text(
                                                        "facts.number",
                                                        range.minimum(),
                                                        range.maximum(),
                                                        range.unit()))));
        question.hint().ifPresent(hint -> rows.add(row("version.hint", hint)));
        question.why().ifPresent(why -> rows.add(row("version.why", why)));

        if (!question.options().isEmpty()) {
            rows.add(
                    SummaryRow.of(
                            page.text("version.options"),
                            question.options().stream()
                                    .map(this::said)
                                    .collect(Collectors.toList())));
        }
        if (question.visibleWhen().isPresent()) {
            rows.add(row("version.asked", words.when(question.visibleWhen())));
        }

        return new Part(
                number + ". " + question.text(), page.lang(question.language()), rows, List.of());
    }

    private String said(Option option) {
        return option.text() + (option.exclusive() ? page.text("version.exclusive") : "");
    }

    private Part part(Signpost signpost) {
        List<SummaryRow> rows = new ArrayList<>();

        rows.add(row("version.text", signpost.text()));
        signpost.phone().ifPresent(phone -> rows.add(row("version.phone", phone)));
        signpost.url().ifPresent(url -> rows.add(row("version.url", url)));
        rows.add(row("version.shown", words.when(signpost.when())));

        return new Part(
                signpost.title() + (signpost.emergency() ? page.text("version.emergency") : ""),
                page.lang(signpost.language()),
                rows,
                List.of());
    }

    private SummaryRow row(String key, String value) {
        return SummaryRow.of(page.text(key), value);
    }

    /** A group with its questions, a question, or a signpost. */
    public static final class Part {

        private final String title;
        private final String lang;
        private final List<SummaryRow> rows;
        private final List<Part> parts;

        private Part(String title, String lang, List<SummaryRow> rows, List<Part> parts) {
            this.title = title;
            this.lang = lang;
            this.rows = rows;
            this.parts = parts;
        }

        public String title() {
            return title;
        }

        /** Null where it is the page's own. */
        public String lang() {
            return lang;
        }

        public List<SummaryRow> rows() {
            return rows;
        }

        public List<Part> parts() {
            return parts;
        }
    }

    /** A way to another language. */
    public static final class Link {

        private final String text;
        private final String url;

        private Link(String text, String url) {
            this.text = text;
            this.url = url;
        }

        public String text() {
            return text;
        }

        public String url() {
            return url;
        }
    }
}
