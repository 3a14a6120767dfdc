package org.sena.needs.desk.questionnaires;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javax.portlet.Portlet;
import javax.portlet.ResourceRequest;
import javax.portlet.ResourceResponse;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.NotAllowedException;
import org.sena.identity.api.Role;
import org.sena.needs.api.Questionnaire;
import org.sena.needs.api.QuestionnaireRefusedException;
import org.sena.needs.api.Questionnaires;
import org.sena.scoring.api.Matrices;
import org.sena.web.kit.Page;
import org.sena.web.kit.PortletSettings;
import org.sena.web.kit.SenaPortlet;
import org.sena.web.kit.Texts;
import org.sena.web.kit.View;

/** Questionnaires for those who keep them: administrators publish, advice leads look. */
@Component(service = Portlet.class)
@PortletSettings(
        javax_portlet_name = "sena_questionnaires",
        javax_portlet_display$_$name = "SENA questionnaires",
        javax_portlet_resource$_$bundle = "content.Questionnaires")
public class QuestionnairesPortlet extends SenaPortlet {

    @Reference private CurrentActor currentActor;
    @Reference private Matrices matrices;
    @Reference private Questionnaires questionnaires;

    public QuestionnairesPortlet() {
        super("org.sena.needs.desk.views");
        render("list", this::list);
        render("versions", this::versions);
        render("version", this::version);
        render("changes", this::changes);
        render("write", this::write);
        render("look", this::look);
        render("translation", this::translation);
        action("check", in -> new Publishing(in, questionnaires).check());
        action("publish", in -> new Publishing(in, questionnaires).publish());
        action("language", in -> new Translating(in, questionnaires).begin());
        action("translate", in -> new Translating(in, questionnaires).translate());
        resource("document", this::document);
        resource("table", this::table);
    }

    private View list(Page page) {
        return View.of(
                "questionnaires/list",
                page.text("list.title"),
                ListView.of(page, questionnaires, mayPublish()));
    }

    private View versions(Page page) {
        return newest(page)
                .map(
                        newest ->
                                View.of(
                                        "questionnaires/versions",
                                        newest.title(),
                                        new VersionsView(
                                                page,
                                                newest,
                                                questionnaires.history(newest.key()),
                                                warnings(newest, page.texts()),
                                                mayPublish())))
                .orElseGet(() -> list(page));
    }

    private View version(Page page) {
        checkMayRead();

        Locale locale =
                page.parameter("language").map(Locale::forLanguageTag).orElse(Locale.ENGLISH);

        return asked(page, "version")
                .map(found -> page.parameter("language").isPresent() ? found.in(locale) : found)
                .map(
                        found ->
                                View.of(
                                        "questionnaires/version",
                                        found.title(),
                                        new VersionView(page, found)))
                .orElseGet(() -> list(page));
    }

    private View changes(Page page) {
        checkMayRead();

        Optional<Questionnaire> after = asked(page, "version").filter(v -> v.version() > 1);

        if (after.isEmpty()) {
            return list(page);
        }

        Questionnaire now = after.get();
        Questionnaire before = questionnaires.version(now.key(), now.version() - 1).orElseThrow();
        ChangesView view =
                new ChangesView(
                        page,
                        now.key(),
                        now.version(),
                        Changes.table(before, now, page),
                        List.of());

        return View.of("questionnaires/changes", view.title(), view);
    }

    private View write(Page page) {
        check("questionnaire.write", Role.ADMINISTRATOR);

        String key = page.parameter("key").orElse("");
        Optional<String> draft = Publishing.draft(page.session(), key);
        List<String> problems = draft.map(document -> problems(key, document)).orElse(List.of());
        String document = draft.or(() -> newestDocument(key)).orElse("");

        return View.of(
                "questionnaires/write",
                page.text("write.title"),
                new WriteView(key, document, problems));
    }

    private View look(Page page) {
        check("questionnaire.look", Role.ADMINISTRATOR);

        String key = page.parameter("key").orElse("");
        Optional<String> document = Publishing.draft(page.session(), key);

        if (document.isEmpty() || !problems(key, document.get()).isEmpty()) {
            return write(page);
        }

        Questionnaire draft = questionnaires.check(key, document.get());
        ChangesView view =
                new ChangesView(
                        page,
                        key,
                        draft.version(),
                        Changes.table(questionnaires.current(key).orElse(draft), draft, page),
                        warnings(draft, page.texts()));

        return View.of("questionnaires/look", page.text("look.title"), view);
    }

    private View translation(Page page) {
        Optional<String> language =
                page.parameter("language").filter(tag -> tag.matches(Translating.TAG));
        Optional<Questionnaire> newest = newest(page);

        if (language.isEmpty() || newest.isEmpty()) {
            return versions(page);
        }

        TranslationView view =
                new TranslationView(page, newest.get(), language.get(), mayPublish());

        return View.of("questionnaires/translation", view.title(), view);
    }

    private void document(ResourceRequest request, ResourceResponse response) throws IOException {
        String key = parameter(request, "key");
        String version = parameter(request, "version");
        Optional<String> document =
                Optional.of(version)
                        .filter(text -> text.matches("[0-9]{1,9}"))
                        .flatMap(n -> questionnaires.document(key, Integer.parseInt(n)));

        hand(response, document, "application/json", key + "-" + version + ".json");
    }

    private void table(ResourceRequest request, ResourceResponse response) throws IOException {
        String key = parameter(request, "key");
        String language = parameter(request, "language");
        Optional<String> table =
                Optional.of(language)
                        .filter(tag -> tag.matches(Translating.TAG))
                        .flatMap(tag -> questionnaires.current(key))
                        .map(newest -> TranslationTable.write(newest, language));

        hand(response, table, "text/csv", key + "-" + language + ".csv");
    }

    private void hand(ResourceResponse response, Optional<String> content, String type, String name)
            throws IOException {
        checkMayRead();

        if (content.isEmpty()) {
            response.setProperty(ResourceResponse.HTTP_STATUS_CODE, "404");

            return;
        }

        response.setContentType(type + ";charset=UTF-8");
        response.setProperty("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.getPortletOutputStream().write(content.get().getBytes(StandardCharsets.UTF_8));
    }

    private Optional<String> newestDocument(String key) {
        return questionnaires
                .current(key)
                .flatMap(newest -> questionnaires.document(key, newest.version()));
    }

    private List<String> problems(String key, String document) {
        try {
            questionnaires.check(key, document);

            return List.of();
        } catch (QuestionnaireRefusedException e) {
            return e.problems();
        }
    }

    private List<String> warnings(Questionnaire questionnaire, Texts texts) {
        return matrices.active(questionnaire.key())
                .flatMap(active -> matrices.source(active.key(), active.version()))
                .map(source -> MatrixUse.warnings(questionnaire, source, texts))
                .orElse(List.of());
    }

    private Optional<Questionnaire> newest(Page page) {
        return page.parameter("key").flatMap(questionnaires::current);
    }

    private Optional<Questionnaire> asked(Page page, String parameter) {
        Function<String, Optional<Questionnaire>> version =
                number ->
                        questionnaires.version(
                                page.parameter("key").orElse(""), Integer.parseInt(number));

        return page.parameter(parameter)
                .filter(number -> number.matches("[0-9]{1,9}"))
                .flatMap(version);
    }

    private static String parameter(ResourceRequest request, String name) {
        return String.valueOf(request.getResourceParameters().getValue(name));
    }

    private boolean mayPublish() {
        checkMayRead();

        return currentActor.get().hasAny(Role.ADMINISTRATOR);
    }

    private void checkMayRead() {
        check("questionnaire.read", Role.ADMINISTRATOR, Role.ADVICE_LEAD);
    }

    private void check(String deed, Role... roles) {
        if (!currentActor.get().hasAny(roles)) {
            throw new NotAllowedException(deed);
        }
    }
}
