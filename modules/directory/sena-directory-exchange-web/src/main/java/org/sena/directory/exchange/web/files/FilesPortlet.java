package org.sena.directory.exchange.web.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import javax.portlet.Portlet;
import javax.portlet.ResourceRequest;
import javax.portlet.ResourceResponse;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.exchange.FileImports;
import org.sena.directory.api.exchange.FileLayout;
import org.sena.directory.api.exchange.FileRefusedException;
import org.sena.directory.api.exchange.ImportRun;
import org.sena.directory.api.exchange.ImportState;
import org.sena.web.kit.Page;
import org.sena.web.kit.PortletSettings;
import org.sena.web.kit.SenaPortlet;
import org.sena.web.kit.SentFile;
import org.sena.web.kit.Submission;
import org.sena.web.kit.View;

/** A directory editor brings a file in, step by step. */
@Component(service = Portlet.class)
@PortletSettings(
        javax_portlet_name = "sena_directory_data",
        javax_portlet_display$_$name = "Bring data in",
        javax_portlet_resource$_$bundle = "content.Files")
public class FilesPortlet extends SenaPortlet {

    private static final String RUN = "run";
    private static final String COLUMNS = "columns";
    private static final int RUNS_SHOWN = 20;

    @Reference private FileImports imports;

    public FilesPortlet() {
        super("org.sena.directory.exchange.web.views");
        render("list", this::list);
        render("choose", this::choose);
        render(COLUMNS, this::columns);
        render(RUN, this::run);
        render("stop", page -> asking(page, "stop"));
        render("undo", page -> asking(page, "undo"));
        action("take", this::take);
        action("read-as", this::readAs);
        action("use-mapping", this::useMapping);
        action("check", this::check);
        action("map-again", this::mapAgain);
        action("start", this::start);
        action("stop", in -> step(in, imports::stop, "stop.done"));
        action("undo", in -> step(in, imports::undo, "undo.begun"));
        action("discard", this::discard);
        resource("problems", this::problems);
        resource("directory", this::directory);
    }

    private View list(Page page) {
        return View.of(
                "files/list", page.text("list.title"), ListView.of(page, imports.runs(RUNS_SHOWN)));
    }

    private View choose(Page page) {
        return View.of(
                "files/choose",
                page.text("choose.title"),
                new ChooseView(imports.mostBytes() >> 20, imports.mostRows()));
    }

    private View columns(Page page) {
        Optional<ImportRun> run = page.parameter(RUN).flatMap(imports::run);

        if (run.filter(one -> one.state() == ImportState.MAPPING).isEmpty()) {
            return run(page);
        }

        try {
            return View.of(
                    "files/columns",
                    page.text("columns.title"),
                    ColumnsView.of(
                            page,
                            run.get(),
                            imports.columns(run.get().id()),
                            imports.sheets(run.get().id()),
                            imports.mappings()));
        } catch (FileRefusedException | IOException e) {
            throw new IllegalStateException("Import " + run.get().id() + " can't be read", e);
        }
    }

    private View run(Page page) {
        Optional<ImportRun> run = page.parameter(RUN).flatMap(imports::run);

        if (run.isEmpty()) {
            return View.of("files/gone", page.text("gone.title"));
        }

        if (run.get().state() == ImportState.MAPPING) {
            return columns(page);
        }

        RunView view = RunView.of(page, run.get(), imports);

        return View.of(view.template(), view.title(), view);
    }

    private View asking(Page page, String deed) {
        return page.parameter(RUN)
                .flatMap(imports::run)
                .map(
                        one ->
                                View.of(
                                        "files/" + deed,
                                        page.text(deed + ".title"),
                                        new AskView(page, one)))
                .orElseGet(() -> View.of("files/gone", page.text("gone.title")));
    }

    private void take(Submission in) throws IOException {
        Optional<SentFile> file = in.file("file");

        if (file.isEmpty()) {
            in.form().reject("file", "choose.file.required");
            in.showAgain();

            return;
        }

        try (InputStream content = file.get().open()) {
            in.show(COLUMNS, RUN, imports.take(file.get().name(), content));
        } catch (FileRefusedException e) {
            in.form().reject("file", "choose.file.refused", e.getMessage());
            in.showAgain();
        }
    }

    private void readAs(Submission in) throws IOException {
        String runId = in.parameter(RUN).orElseThrow();

        Optional<FileLayout> layout =
                imports.run(runId).flatMap(run -> ColumnsForm.layout(in.form(), run.layout()));

        if (layout.isPresent()) {
            try {
                imports.readAs(runId, layout.get());
            } catch (FileRefusedException e) {
                in.form().reject("header-row", "layout.refused", e.getMessage());
            }
        }

        if (in.form().isValid()) {
            in.say("layout.changed");
            in.show(COLUMNS, RUN, runId);
        } else {
            in.showAgain();
        }
    }

    private void useMapping(Submission in) {
        String runId = in.parameter(RUN).orElseThrow();
        String mapping = in.form().text("saved").value();

        in.show(COLUMNS, RUN, runId, "saved", mapping);
    }

    private void check(Submission in) throws IOException {
        String runId = in.parameter(RUN).orElseThrow();

        try {
            if (new ColumnsForm(in.form(), imports).check(runId)) {
                in.show(RUN, RUN, runId);
            } else {
                in.showAgain();
            }
        } catch (FileRefusedException e) {
            throw new IllegalStateException("Import " + runId + " can't be read", e);
        }
    }

    private void mapAgain(Submission in) {
        String runId = in.parameter(RUN).orElseThrow();

        imports.mapAgain(runId);
        in.show(COLUMNS, RUN, runId);
    }

    private void start(Submission in) {
        String runId = in.parameter(RUN).orElseThrow();

        imports.start(runId, in.parameter("good").isPresent());
        in.show(RUN, RUN, runId);
    }

    private void discard(Submission in) {
        imports.discard(in.parameter(RUN).orElseThrow());
        in.say("discard.done");
        in.show("list");
    }

    private static void step(Submission in, Consumer<String> deed, String said) {
        String runId = in.parameter(RUN).orElseThrow();

        deed.accept(runId);
        in.say(said);
        in.show(RUN, RUN, runId);
    }

    private void problems(ResourceRequest request, ResourceResponse response) throws IOException {
        String runId = String.valueOf(request.getResourceParameters().getValue(RUN));

        if (imports.run(runId).isEmpty()) {
            response.setProperty(ResourceResponse.HTTP_STATUS_CODE, "404");

            return;
        }

        try (Writer writer = csv(response, "problems.csv")) {
            imports.writeProblems(runId, writer);
        }
    }

    private void directory(ResourceRequest request, ResourceResponse response) throws IOException {
        // Asked first: once something is written, no refusal can be.
        imports.runs(1);

        try (Writer writer = csv(response, "directory.csv")) {
            imports.export(writer);
        }
    }

    private static Writer csv(ResourceResponse response, String name) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setProperty("Content-Disposition", "attachment; filename=\"" + name + "\"");

        return new OutputStreamWriter(response.getPortletOutputStream(), StandardCharsets.UTF_8);
    }
}
