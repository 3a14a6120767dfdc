package org.sena.directory.exchange.web.duplicates;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sena.directory.api.RecordKind;
import org.sena.directory.api.exchange.Duplicate;
import org.sena.directory.api.exchange.DuplicatePage;
import org.sena.directory.api.exchange.DuplicateProgress;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Option;
import org.sena.web.kit.view.Pagination;
import org.sena.web.kit.view.Tone;

/** Pairs, the most alike first. */
public final class PairListView {

    private final Page page;
    private final ListFilter filter;
    private final DuplicatePage found;
    private final DuplicateProgress progress;

    PairListView(Page page, ListFilter filter, DuplicatePage found, DuplicateProgress progress) {
        this.page = page;
        this.filter = filter;
        this.found = found;
        this.progress = progress;
    }

    public String count() {
        return page.count("list.count", found.total());
    }

    /** How many there are, how sure, and when it was looked last. */
    public String standing() {
        return progress.comparedAt()
                .map(
                        at ->
                                page.text(
                                        "list.standing",
                                        progress.certain(),
                                        progress.likely(),
                                        page.moment(at)))
                .orElseGet(() -> page.text("list.first"));
    }

    public boolean isRunning() {
        return progress.running();
    }

    public boolean isEmpty() {
        return found.hits().isEmpty();
    }

    public List<Row> rows() {
        return found.hits().stream()
                .map(duplicate -> new Row(page, duplicate))
                .collect(Collectors.toUnmodifiableList());
    }

    public Pagination pagination() {
        return Pagination.of(
                filter.page(),
                ListFilter.SIZE,
                found.total(),
                number ->
                        page.renderUrl(
                                "list",
                                "kind",
                                filter.kind(),
                                "state",
                                filter.state(),
                                "sure",
                                filter.sure(),
                                "page",
                                Integer.toString(number)));
    }

    public String kind() {
        return filter.kind();
    }

    public List<Option> kinds() {
        return options("kind", RecordKind.SERVICE.name(), RecordKind.ORGANISATION.name());
    }

    public String state() {
        return filter.state();
    }

    public List<Option> states() {
        return options("state", Duplicate.State.DIFFERENT.name(), Duplicate.State.MERGED.name());
    }

    public String sure() {
        return filter.sure();
    }

    public List<Option> sures() {
        return options("sure", ListFilter.CERTAIN, ListFilter.LIKELY);
    }

    private List<Option> options(String field, String... values) {
        return Stream.of(values)
                .map(value -> Option.of(value, page.text(field + "." + value)))
                .collect(Collectors.toUnmodifiableList());
    }

    /** One pair of the list. */
    public static final class Row {

        private final Page page;
        private final Duplicate duplicate;

        Row(Page page, Duplicate duplicate) {
            this.page = page;
            this.duplicate = duplicate;
        }

        public String id() {
            return duplicate.id();
        }

        public String title() {
            return duplicate.preferredName().equals(duplicate.otherName())
                    ? duplicate.preferredName()
                    : page.text("pair.names", duplicate.preferredName(), duplicate.otherName());
        }

        /** Empty when there is nothing to compare any more. */
        public String url() {
            return duplicate.state() == Duplicate.State.OPEN
                    ? page.renderUrl("pair", "pair", duplicate.id())
                    : "";
        }

        public boolean isMerged() {
            return duplicate.state() == Duplicate.State.MERGED;
        }

        public String kind() {
            return page.text("kind." + duplicate.kind());
        }

        public String score() {
            return ReasonWords.score(page, duplicate);
        }

        public Tone tone() {
            return duplicate.certain() ? Tone.WARNING : Tone.INFO;
        }

        public List<String> reasons() {
            return ReasonWords.of(page, duplicate.reasons());
        }

        public String decided() {
            return duplicate.decidedAt().map(page::moment).orElse("");
        }
    }
}
