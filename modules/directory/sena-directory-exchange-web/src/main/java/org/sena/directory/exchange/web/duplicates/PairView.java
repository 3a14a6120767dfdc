package org.sena.directory.exchange.web.duplicates;

import java.util.List;
import java.util.stream.Collectors;
import org.sena.directory.api.exchange.ComparedField;
import org.sena.directory.api.exchange.Comparison;
import org.sena.directory.api.exchange.Duplicate;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Option;

/** Two records side by side. */
public final class PairView {

    private final Page page;
    private final Comparison comparison;
    private final Duplicate duplicate;

    PairView(Page page, Comparison comparison) {
        this.page = page;
        this.comparison = comparison;
        duplicate = comparison.duplicate();
    }

    public String id() {
        return duplicate.id();
    }

    public String title() {
        return page.text("pair.title." + duplicate.kind());
    }

    public String score() {
        return ReasonWords.score(page, duplicate);
    }

    public List<String> reasons() {
        return ReasonWords.of(page, duplicate.reasons());
    }

    /** The record that stays unless the editor says otherwise comes first. */
    public List<Option> records() {
        return List.of(
                Option.of(duplicate.preferredId(), duplicate.preferredName())
                        .withHint(page.text("stays.left", source(comparison.preferredSource()))),
                Option.of(duplicate.otherId(), duplicate.otherName())
                        .withHint(page.text("stays.right", source(comparison.otherSource()))));
    }

    public String preferredId() {
        return duplicate.preferredId();
    }

    public String left() {
        return page.text("pair.left", source(comparison.preferredSource()));
    }

    public String right() {
        return page.text("pair.right", source(comparison.otherSource()));
    }

    /** Those to choose between. */
    public List<FieldRow> differing() {
        return rows(true);
    }

    /** Those that are the same in both. */
    public List<FieldRow> same() {
        return rows(false);
    }

    private List<FieldRow> rows(boolean differing) {
        return comparison.fields().stream()
                .filter(field -> field.differs() == differing)
                .map(field -> new FieldRow(page, field))
                .collect(Collectors.toUnmodifiableList());
    }

    private String source(String publisher) {
        return publisher.isEmpty() ? page.text("source.here") : publisher;
    }

    /** One field of both. */
    public static final class FieldRow {

        private final Page page;
        private final ComparedField field;

        FieldRow(Page page, ComparedField field) {
            this.page = page;
            this.field = field;
        }

        public String key() {
            return field.key();
        }

        public String label() {
            return page.text("field." + field.key());
        }

        public List<String> left() {
            return lines(field.preferred());
        }

        public List<String> right() {
            return lines(field.other());
        }

        /** {@code left} or {@code right}, as it was sent, else as proposed. */
        public boolean isRight() {
            return page.isChosen(
                    "field_" + field.key(), "right", List.of(field.fromOther() ? "right" : "left"));
        }

        private List<String> lines(String text) {
            return text.isEmpty()
                    ? List.of(page.text("field.empty"))
                    : text.lines()
                            .filter(line -> !line.isBlank())
                            .collect(Collectors.toUnmodifiableList());
        }
    }
}
