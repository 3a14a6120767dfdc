package org.sena.directory.desk.edit;

import java.util.List;
import java.util.Map;
import org.sena.directory.api.workflow.Draft;
import org.sena.directory.desk.words.TypeBoxes;
import org.sena.web.kit.Page;

/** Guided tagging: what is chosen and what would fit first, all else by its broader kind. */
public final class TypesView extends SectionView {

    private static final int MANY = 3;

    private final TypeBoxes boxes;
    private final List<String> warnings;

    /**
     * @param warnings what to look at in the tagging as it is saved, one sentence each
     */
    TypesView(Page page, Draft draft, Fields stored, TypeBoxes boxes, List<String> warnings) {
        super(page, draft, "types", stored, Map.of());
        this.boxes = boxes;
        this.warnings = warnings;
    }

    public TypeBoxes boxes() {
        return boxes;
    }

    public List<String> warnings() {
        return warnings;
    }

    /** More than a service usually is; said, never forbidden. */
    public boolean hasMany() {
        return (page().form().isSent() ? page().form().values("types") : values("types")).size()
                > MANY;
    }
}
