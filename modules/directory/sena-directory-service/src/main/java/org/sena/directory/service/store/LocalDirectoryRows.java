package org.sena.directory.service.store;

import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toUnmodifiableList;

import com.liferay.portal.kernel.dao.orm.OrderFactoryUtil;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.ImmutableLocalDirectory;
import org.sena.directory.api.LocalDirectory;
import org.sena.directory.api.TermRef;
import org.sena.directory.service.store.model.LocalDirectoryEntry;
import org.sena.directory.service.store.service.LocalDirectoryEntryLocalService;

/** Local directories, read past the caches: another node may have written the rows. */
@Component(service = LocalDirectoryRows.class)
public class LocalDirectoryRows {

    @Reference private LocalDirectoryEntryLocalService directories;

    /** By name. */
    public List<LocalDirectory> all() {
        return directories
                .<LocalDirectoryEntry>dynamicQuery(
                        directories
                                .dynamicQuery()
                                .addOrder(OrderFactoryUtil.asc("name"))
                                .addOrder(OrderFactoryUtil.asc("directoryKey")))
                .stream()
                .map(LocalDirectoryRows::toDirectory)
                .collect(toUnmodifiableList());
    }

    /** Adds it or replaces it by key, in the caller's transaction. */
    public void write(LocalDirectory directory) {
        LocalDirectoryEntry row =
                Optional.ofNullable(directories.fetchLocalDirectoryEntry(directory.key()))
                        .orElseGet(() -> directories.createLocalDirectoryEntry(directory.key()));

        row.setName(directory.name());
        row.setDescription(directory.description());
        row.setColour(directory.colour().orElse(""));
        row.setLogo(directory.logo().orElse(""));
        row.setServiceTypes(Columns.column(directory.serviceTypes()));
        row.setAreas(Columns.column(directory.areas()));
        row.setOrganisationIds(Columns.column(directory.organisationIds()));
        row.setTerms(
                Columns.column(
                        directory.terms().stream()
                                .map(term -> term.taxonomy() + " " + term.code())
                                .collect(toList())));
        directories.updateLocalDirectoryEntry(row);
    }

    /** None is fine. */
    public void remove(String key) {
        Optional.ofNullable(directories.fetchLocalDirectoryEntry(key))
                .ifPresent(directories::deleteLocalDirectoryEntry);
    }

    private static LocalDirectory toDirectory(LocalDirectoryEntry row) {
        return ImmutableLocalDirectory.builder()
                .key(row.getDirectoryKey())
                .name(row.getName())
                .description(row.getDescription())
                .colour(Columns.text(row.getColour()))
                .logo(Columns.text(row.getLogo()))
                .serviceTypes(Columns.lines(row.getServiceTypes()))
                .areas(Columns.lines(row.getAreas()))
                .organisationIds(Columns.lines(row.getOrganisationIds()))
                .terms(
                        Columns.lines(row.getTerms()).stream()
                                .map(LocalDirectoryRows::toTerm)
                                .collect(toList()))
                .build();
    }

    private static TermRef toTerm(String line) {
        int blank = line.indexOf(' ');

        return TermRef.of(line.substring(0, blank), line.substring(blank + 1));
    }
}
