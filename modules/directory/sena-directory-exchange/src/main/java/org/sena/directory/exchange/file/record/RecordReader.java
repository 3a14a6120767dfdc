package org.sena.directory.exchange.file.record;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sena.directory.api.Availability;
import org.sena.directory.api.ImmutableOrganisation;
import org.sena.directory.api.ImmutableProvenance;
import org.sena.directory.api.ImmutableService;
import org.sena.directory.api.Location;
import org.sena.directory.api.Organisation;
import org.sena.directory.api.Provenance;
import org.sena.directory.api.ReferralMethod;
import org.sena.directory.api.Service;
import org.sena.directory.api.ServiceStatus;
import org.sena.directory.api.exchange.ImportField;
import org.sena.directory.api.exchange.ImportField.Part;
import org.sena.directory.api.exchange.RecordPreview.Change;
import org.sena.directory.exchange.file.cell.Cell;
import org.sena.directory.exchange.file.cell.Problems;
import org.sena.directory.exchange.file.read.SourceRow;

/**
 * Reads rows as a service. It begins with what the directory has under the same id and changes what
 * the file's columns say, so that a file of two columns leaves all others alone.
 */
public final class RecordReader {

    private final Columns columns;
    private final Stored stored;
    private final String origin;
    private final String source;
    private final Instant takenAt;
    private final RecordIds ids;
    private final OrganisationFields organisations;
    private final ServiceFields services;
    private final LocationFields locations;
    private final ScheduleFields schedules;

    /**
     * @param source who the data is from
     * @param origin as in {@link Provenance#origin()}
     */
    public RecordReader(
            Columns columns,
            Vocabulary words,
            Stored stored,
            String source,
            String origin,
            Instant takenAt) {
        this.columns = columns;
        this.stored = stored;
        this.origin = origin;
        this.source = source;
        this.takenAt = takenAt;
        ids = new RecordIds(source);
        organisations = new OrganisationFields(stored, ids);
        services = new ServiceFields(words);
        locations = new LocationFields(stored, words, ids, columns);
        schedules = new ScheduleFields(ids);
    }

    /** Which service a row belongs to; rows with the same key are one service. */
    public String key(SourceRow row) {
        RowCells cells = new RowGroup(List.of(row), columns, new Problems()).first();

        return cells.holds(ImportField.SERVICE_ID, ImportField.SERVICE_NAME)
                ? ids.service(cells)
                : "row " + row.number();
    }

    /**
     * @param lines all rows of the service, at least one
     */
    public ReadRecord read(List<SourceRow> lines) {
        Problems problems = new Problems();
        RowGroup rows = new RowGroup(lines, columns, problems);
        Optional<Service> known = stored.service(ids.service(rows.first()));
        Optional<Organisation> organisation = organisation(rows, known);

        if (known.isEmpty() && !rows.first().holds(ImportField.SERVICE_NAME)) {
            problems.refuse(rows.first().whole(), "service.name");
        }

        Optional<Service> service =
                problems.isRefused() || organisation.isEmpty()
                        ? Optional.empty()
                        : Optional.of(service(rows, known, organisation.get()));

        return record(rows, known, service, organisation);
    }

    private ReadRecord record(
            RowGroup rows,
            Optional<Service> known,
            Optional<Service> service,
            Optional<Organisation> organisation) {
        boolean isGood = !rows.problems().isRefused();
        boolean isSame =
                isGood
                        && known.filter(k -> service.filter(s -> Bare.isSame(k, s)).isPresent())
                                .isPresent();
        Provenance provenance = provenance(rows.first().one(ImportField.SERVICE_ID));

        return ImmutableReadRecord.builder()
                .row(rows.first().number())
                .service(
                        service.filter(s -> isGood)
                                .map(s -> ImmutableService.copyOf(s).withProvenance(provenance)))
                .change(known.isEmpty() ? Change.NEW : isSame ? Change.SAME : Change.CHANGED)
                .organisation(
                        organisation
                                .filter(o -> isGood && isNews(o))
                                .map(
                                        o ->
                                                ImmutableOrganisation.copyOf(o)
                                                        .withProvenance(
                                                                provenance(
                                                                        rows.first()
                                                                                .one(
                                                                                        ImportField
                                                                                                .ORGANISATION_ID)))))
                .problems(rows.problems().found())
                .build();
    }

    private Optional<Organisation> organisation(RowGroup rows, Optional<Service> known) {
        boolean isSaid =
                rows.first().holds(ImportField.ORGANISATION_ID, ImportField.ORGANISATION_NAME);

        return known.isPresent() && !isSaid
                ? known.map(Service::organisation)
                : organisations.read(rows);
    }

    private boolean isNews(Organisation said) {
        return stored.organisation(said.id()).filter(old -> Bare.isSame(old, said)).isEmpty();
    }

    private Service service(RowGroup rows, Optional<Service> known, Organisation organisation) {
        ImmutableService base =
                known.map(ImmutableService::copyOf)
                        .orElseGet(() -> fresh(rows, organisation))
                        .withOrganisation(organisation);
        ImmutableService said = services.read(base, rows);
        Map<RowCells, Location> places = locations.read(rows);

        if (columns.says(Part.LOCATION)) {
            said =
                    said.withLocations(
                            places.values().stream().distinct().collect(Collectors.toList()));
        }

        if (columns.says(Part.SCHEDULE)) {
            said =
                    said.withSchedules(
                            Bare.kept(base.schedules(), schedules.read(rows, places), Bare::of));
        }

        if (columns.says(Part.CONTACT)) {
            said =
                    said.withContacts(
                            Bare.kept(base.contacts(), ContactFields.contacts(rows), Bare::of));
        }

        if (columns.says(Part.COST)) {
            said =
                    said.withCostOptions(
                            Bare.kept(base.costOptions(), ContactFields.costs(rows), Bare::of));
        }

        return said;
    }

    private ImmutableService fresh(RowGroup rows, Organisation organisation) {
        return ImmutableService.builder()
                .id(ids.service(rows.first()))
                .name(rows.first().text(ImportField.SERVICE_NAME))
                .description("")
                .organisation(organisation)
                .status(ServiceStatus.ACTIVE)
                .referralMethod(ReferralMethod.NONE)
                .availability(Availability.UNKNOWN)
                .build();
    }

    private Provenance provenance(Optional<Cell> id) {
        return ImmutableProvenance.builder()
                .origin(origin)
                .publisher(source)
                .sourceId(id.map(Cell::text))
                .takenAt(takenAt)
                .role(Provenance.Role.NONE)
                .build();
    }
}
