package org.sena.directory.desk.setup;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import org.sena.directory.api.LocalDirectory;
import org.sena.directory.desk.words.TypeBoxes;
import org.sena.web.kit.Page;

/** A local directory: its form, and where its feed is. */
public final class LocalDirectoryView {

    private final Page page;
    private final LocalDirectory directory;
    private final TypeBoxes boxes;

    LocalDirectoryView(Page page, LocalDirectory directory, TypeBoxes boxes) {
        this.page = page;
        this.directory = directory;
        this.boxes = boxes;
    }

    public boolean isNew() {
        return directory.key().isEmpty();
    }

    public String key() {
        return directory.key();
    }

    public String name() {
        return directory.name();
    }

    public String description() {
        return directory.description();
    }

    public String colour() {
        return directory.colour().orElse("");
    }

    /** Contrast of white text on the colour; empty without one. */
    public String contrast() {
        return directory
                .colour()
                .filter(colour -> colour.matches("#[0-9a-fA-F]{6}"))
                .map(colour -> page.text("directory.contrast", Contrast.words(colour)))
                .orElse("");
    }

    public String logo() {
        return directory.logo().orElse("");
    }

    public String areas() {
        return directory.areas().stream().sorted().collect(joining(", "));
    }

    public TypeBoxes boxes() {
        return boxes;
    }

    /** What is in it, in words. */
    public List<String> contents() {
        List<String> contents = new ArrayList<>();

        if (!directory.serviceTypes().isEmpty()) {
            contents.add(page.count("directories.types", directory.serviceTypes().size()));
        }

        if (!directory.areas().isEmpty()) {
            contents.add(page.text("directories.areas", areas()));
        }

        if (!directory.organisationIds().isEmpty()) {
            contents.add(
                    page.count("directories.organisations", directory.organisationIds().size()));
        }

        return contents.isEmpty() ? List.of(page.text("directories.all")) : contents;
    }

    /** Where machines read it. */
    public String feedUrl() {
        return "/o/oruk/v3/services?directory=" + directory.key();
    }

    public String changeUrl() {
        return page.renderUrl("directory", "key", directory.key());
    }

    public String storeUrl() {
        return page.actionUrl("store-directory", "known", directory.key());
    }

    public String removeUrl() {
        return page.actionUrl("remove-directory", "key", directory.key());
    }
}
