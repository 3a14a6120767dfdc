package org.sena.directory.exchange.web.feeds;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sena.directory.api.ServiceType;
import org.sena.directory.api.exchange.Feed;
import org.sena.directory.api.exchange.FeedSettings;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Option;

/** The form for a feed, new or known. */
public final class FeedFormView {

    private final Page page;
    private final Optional<Feed> feed;
    private final List<ServiceType> types;

    FeedFormView(Page page, Optional<Feed> feed, List<ServiceType> types) {
        this.page = page;
        this.feed = feed;
        this.types = types;
    }

    public String title() {
        return page.text(feed.isPresent() ? "form.change.title" : "form.add.title");
    }

    public String action() {
        return feed.map(known -> page.actionUrl("change", "feed", known.id()))
                .orElseGet(() -> page.actionUrl("add"));
    }

    public String back() {
        return feed.map(known -> page.renderUrl("feed", "feed", known.id()))
                .orElseGet(() -> page.renderUrl("list"));
    }

    public String name() {
        return settings().map(FeedSettings::name).orElse("");
    }

    public String address() {
        return settings().map(FeedSettings::address).orElse("");
    }

    public String publisher() {
        return settings().map(FeedSettings::publisher).orElse("");
    }

    public String role() {
        return settings().map(known -> known.role().name()).orElse("");
    }

    public String everyHours() {
        return settings().map(known -> Integer.toString(known.everyHours())).orElse("24");
    }

    public boolean active() {
        return settings().map(FeedSettings::active).orElse(true);
    }

    public String otherwiseType() {
        return settings().flatMap(FeedSettings::otherwiseType).orElse("");
    }

    public List<Option> roles() {
        return FeedForm.roles().stream()
                .map(
                        role ->
                                Option.of(role, page.text("role." + role))
                                        .withHint(page.text("role." + role + ".hint")))
                .collect(Collectors.toUnmodifiableList());
    }

    public List<Option> types() {
        return types.stream()
                .map(type -> Option.of(type.code(), type.label()))
                .collect(Collectors.toUnmodifiableList());
    }

    private Optional<FeedSettings> settings() {
        return feed.map(Feed::settings);
    }
}
