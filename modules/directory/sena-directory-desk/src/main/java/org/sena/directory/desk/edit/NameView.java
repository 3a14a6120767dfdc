package org.sena.directory.desk.edit;

import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.List;
import java.util.Map;
import org.sena.directory.api.workflow.Draft;
import org.sena.directory.api.workflow.Quality;
import org.sena.web.kit.Page;

/** Name and description, with how easily they are read. */
public final class NameView extends SectionView {

    private final Quality quality;

    NameView(Page page, Draft draft, Fields stored, Quality quality) {
        super(page, draft, "name", stored, Map.of());
        this.quality = quality;
    }

    /** How easily the saved description is read; empty while it is too short to tell. */
    public String readability() {
        double grade = quality.readingGrade();

        if (grade <= 0) {
            return "";
        }

        return page().text(
                        grade <= 6
                                ? "readability.easy"
                                : grade <= 8 ? "readability.fair" : "readability.hard",
                        Math.round(grade) + 5);
    }

    public boolean isHard() {
        return quality.readingGrade() > 8;
    }

    /** What would make it better, one sentence each. */
    public List<String> hints() {
        return quality.hints().stream()
                .filter(
                        hint ->
                                hint == Quality.Hint.HARD_TO_READ
                                        || hint == Quality.Hint.LONG_SENTENCES
                                        || hint == Quality.Hint.PROCESS_NOT_SERVICE)
                .map(hint -> page().text("hint." + hint))
                .collect(toUnmodifiableList());
    }
}
