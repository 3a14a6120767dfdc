package org.sena.directory.exchange.web.files;

import org.sena.directory.api.exchange.ImportRun;
import org.sena.web.kit.Page;

/** "Are you sure?" before something is stopped or undone. */
public final class AskView {

    private final Page page;
    private final ImportRun run;

    AskView(Page page, ImportRun run) {
        this.page = page;
        this.run = run;
    }

    public String fileName() {
        return run.fileName();
    }

    public String id() {
        return run.id();
    }

    public String back() {
        return page.renderUrl("run", "run", run.id());
    }
}
