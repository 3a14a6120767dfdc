package org.sena.needs.desk.scoring;

import java.util.List;
import org.sena.scoring.api.MatrixTable;
import org.sena.web.kit.Page;

/** Handing a table in. */
public final class UploadView {

    private final Page page;
    private final String key;
    private final Wording wording;

    UploadView(Page page, String key, Wording wording) {
        this.page = page;
        this.key = key;
        this.wording = wording;
    }

    public String key() {
        return key;
    }

    /** What the questionnaire is called. */
    public String name() {
        return wording.questionnaire().map(document -> document.title()).orElse(key);
    }

    public List<String> columns() {
        return MatrixTable.COLUMNS;
    }

    public String templateUrl(String format) {
        return page.resourceUrl("template", "key", key, "format", format);
    }
}
