package org.sena.directory.desk.setup;

import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.DirectoryRefusedException;
import org.sena.directory.api.ImmutableLocalDirectory;
import org.sena.directory.api.LocalDirectory;
import org.sena.directory.api.Taxonomies;
import org.sena.directory.api.Taxonomy;
import org.sena.directory.api.workflow.LocalDirectories;
import org.sena.directory.desk.Area;
import org.sena.directory.desk.Caller;
import org.sena.directory.desk.words.TypeBoxes;
import org.sena.web.kit.Page;
import org.sena.web.kit.Submission;
import org.sena.web.kit.View;

/** Parts of the directory with a name, a look and a feed of their own. */
@Component(service = LocalDirectoryPages.class)
public class LocalDirectoryPages implements Area {

    private final LocalDirectories directories;
    private final Taxonomies taxonomies;
    private final Caller caller;

    @Activate
    public LocalDirectoryPages(
            @Reference LocalDirectories directories,
            @Reference Taxonomies taxonomies,
            @Reference Caller caller) {
        this.directories = directories;
        this.taxonomies = taxonomies;
        this.caller = caller;
    }

    @Override
    public void open(Doors doors) {
        doors.view("directories", this::directories);
        doors.view("directory", this::directory);
        doors.action("store-directory", this::store);
        doors.action("remove-directory", this::remove);
    }

    private View directories(Page page) {
        caller.mustBeEditor("directory.local");

        List<LocalDirectoryView> all =
                directories.all().stream()
                        .map(one -> view(page, one))
                        .collect(toUnmodifiableList());

        return View.of("setup/directories", page.text("directories.title"), all);
    }

    private View directory(Page page) {
        caller.mustBeEditor("directory.local");

        LocalDirectory shown =
                page.parameter("key")
                        .flatMap(directories::directory)
                        .orElseGet(
                                () ->
                                        ImmutableLocalDirectory.builder()
                                                .key("")
                                                .name("")
                                                .description("")
                                                .build());

        return View.of("setup/directory", page.text("directory.title"), view(page, shown));
    }

    private void store(Submission in) {
        caller.mustBeEditor("directory.local");

        Optional<LocalDirectory> stored = in.parameter("known").flatMap(directories::directory);
        LocalDirectory typed =
                LocalDirectoryForm.read(
                        in.form(), stored, taxonomies.terms(Taxonomy.SERVICE_TYPES));

        if (stored.isEmpty() && directories.directory(typed.key()).isPresent()) {
            in.form().reject("key", "directory.error.taken");
        }

        if (!in.form().isValid()) {
            in.showAgain();
            return;
        }

        try {
            directories.store(typed);
            in.say("directory.stored", typed.name());
            in.show("directories");
        } catch (DirectoryRefusedException e) {
            e.problems().forEach(problem -> in.form().reject("", problem));
            in.showAgain();
        }
    }

    private void remove(Submission in) {
        caller.mustBeEditor("directory.local");
        in.parameter("key").ifPresent(directories::remove);
        in.say("directory.removed");
        in.show("directories");
    }

    private LocalDirectoryView view(Page page, LocalDirectory directory) {
        return new LocalDirectoryView(
                page,
                directory,
                TypeBoxes.of(taxonomies.terms(Taxonomy.SERVICE_TYPES), directory.serviceTypes()));
    }
}
