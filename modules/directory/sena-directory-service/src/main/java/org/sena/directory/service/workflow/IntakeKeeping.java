package org.sena.directory.service.workflow;

import static java.util.stream.Collectors.toUnmodifiableList;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.Availability;
import org.sena.directory.api.ImmutableService;
import org.sena.directory.api.RecordKind;
import org.sena.directory.api.Service;
import org.sena.directory.api.workflow.ImmutableServiceIntake;
import org.sena.directory.api.workflow.Intake;
import org.sena.directory.api.workflow.ServiceIntake;
import org.sena.directory.service.store.RecordRows;
import org.sena.directory.service.store.StoredRecord;

/** Lets those who work somewhere say whether their services take people. */
@Component(service = AopService.class)
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class IntakeKeeping implements AopService, Intake {

    private static final int MOST_SERVICES = 200;

    private static final String SAY = "directory.intake.say";

    @Reference private Keepers keepers;
    @Reference private KeptRecords kept;
    @Reference private RecordRows records;
    @Reference private SaidAvailability said;
    @Reference private WholeRecords whole;

    @Override
    public List<ServiceIntake> own() {
        Optional<String> organisation = keepers.ownOrganisation(keepers.actor());

        keepers.require(organisation.isPresent(), "directory.intake.list", "records");

        return records
                .named(RecordKind.SERVICE, organisation, Optional.empty(), 0, MOST_SERVICES)
                .stream()
                .filter(StoredRecord::published)
                .flatMap(record -> whole.service(record).stream())
                .map(IntakeKeeping::intake)
                .collect(toUnmodifiableList());
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public void say(String serviceId, Availability availability) {
        kept.changeAtWork(
                serviceId,
                SAY,
                SaidAvailability.comment(availability),
                service -> ImmutableService.copyOf(service).withAvailability(availability));
        said.tell(serviceId, availability);
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public void capacity(String serviceId, OptionalInt capacity) {
        if (capacity.isPresent() && (capacity.getAsInt() < 1 || capacity.getAsInt() > MOST)) {
            throw new IllegalArgumentException("Room is for 1 to " + MOST + " people");
        }

        kept.changeAtWork(
                serviceId,
                "directory.intake.capacity",
                "Capacity: " + (capacity.isPresent() ? capacity.getAsInt() : "not known"),
                service -> ImmutableService.copyOf(service).withCapacity(capacity));
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public void closeForNow(String serviceId, String alert) {
        kept.changeAtWork(
                serviceId,
                "directory.intake.close",
                Closure.comment(alert),
                service -> Closure.close(service, alert));
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public void reopen(String serviceId) {
        kept.changeAtWork(serviceId, "directory.intake.reopen", Closure.OVER, Closure::reopen);
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public boolean noRoom(String serviceId, Availability availability, String why) {
        String deed = "directory.intake.no-room";

        keepers.require(keepers.actor().isSystem(), deed, serviceId);

        Optional<Service> service = records.find(serviceId).flatMap(this::published);

        if (service.isEmpty() || !isLess(service.get().availability(), availability)) {
            return false;
        }

        kept.change(
                serviceId,
                deed,
                SaidAvailability.comment(availability) + ". " + why,
                found ->
                        isLess(found.availability(), availability)
                                ? ImmutableService.copyOf(found).withAvailability(availability)
                                : found);

        return true;
    }

    private Optional<Service> published(StoredRecord record) {
        return record.published() ? whole.service(record) : Optional.empty();
    }

    /** True when the one says less about a lack of room than the other. */
    private static boolean isLess(Availability one, Availability other) {
        return lack(one) < lack(other);
    }

    private static int lack(Availability availability) {
        switch (availability) {
            case FULL:
                return 2;
            case WAITING_LIST:
                return 1;
            default:
                return 0;
        }
    }

    private static ServiceIntake intake(Service service) {
        return ImmutableServiceIntake.builder()
                .serviceId(service.id())
                .name(service.name())
                .availability(service.availability())
                .capacity(service.capacity())
                .status(service.status())
                .alert(service.alert())
                .build();
    }
}
