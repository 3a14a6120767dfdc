package org.sena.needs.desk.questionnaires;

import java.util.List;
import org.sena.needs.api.Questionnaire;
import org.sena.needs.api.TextTranslation;
import org.sena.needs.api.TranslatedText;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Cell;
import org.sena.web.kit.view.Table;

/** How far the newest version is translated into a language, and what is to be done. */
public final class TranslationView {

    private final Page page;
    private final Questionnaire questionnaire;
    private final String language;
    private final boolean mayPublish;

    TranslationView(Page page, Questionnaire questionnaire, String language, boolean mayPublish) {
        this.page = page;
        this.questionnaire = questionnaire;
        this.language = language;
        this.mayPublish = mayPublish;
    }

    public String title() {
        return page.text("translation.title", Names.language(language, page));
    }

    public String caption() {
        return questionnaire.title();
    }

    public String key() {
        return questionnaire.key();
    }

    public String language() {
        return language;
    }

    public boolean mayPublish() {
        return mayPublish;
    }

    public boolean isDraft() {
        return questionnaire.translations().stream()
                .filter(translation -> translation.language().equals(language))
                .anyMatch(translation -> translation.draft());
    }

    public String lead() {
        return page.text(
                "translation.lead",
                questionnaire.texts().size() - stale().size() - missing().size(),
                questionnaire.texts().size());
    }

    public Table staleTexts() {
        Table table =
                Table.of(
                        page.count("translation.stale", stale().size()),
                        page.text("translation.path"),
                        page.text("translation.then"),
                        page.text("translation.now"),
                        page.text("translation.text"));

        stale().forEach(
                        line ->
                                table.row(
                                        Cell.text(line.path()),
                                        Cell.text(said(line, true)),
                                        Cell.text(line.english()),
                                        Cell.text(said(line, false))));

        return table;
    }

    public Table missingTexts() {
        Table table =
                Table.of(
                        page.count("translation.missing", missing().size()),
                        page.text("translation.path"),
                        page.text("translation.now"));

        missing().forEach(line -> table.row(Cell.text(line.path()), Cell.text(line.english())));

        return table;
    }

    public boolean hasStale() {
        return !stale().isEmpty();
    }

    public boolean hasMissing() {
        return !missing().isEmpty();
    }

    public String download() {
        return page.resourceUrl("table", "key", questionnaire.key(), "language", language);
    }

    private List<TextTranslation> stale() {
        return questionnaire.staleTexts(language);
    }

    private List<TextTranslation> missing() {
        return questionnaire.missingTexts(language);
    }

    private static String said(TextTranslation line, boolean english) {
        return line.translated()
                .map(english ? TranslatedText::english : TranslatedText::text)
                .orElse("");
    }
}
