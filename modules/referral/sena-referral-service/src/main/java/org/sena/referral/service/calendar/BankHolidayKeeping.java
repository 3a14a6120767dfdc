package org.sena.referral.service.calendar;

import static java.util.stream.Collectors.toCollection;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.NotAllowedException;
import org.sena.identity.api.Role;
import org.sena.privacy.api.AuditTrail;
import org.sena.privacy.api.ImmutableAuditRecord;
import org.sena.referral.api.deadline.BankHolidayList;
import org.sena.working.days.BankHoliday;
import org.sena.working.days.WorkingDays;

/** An administrator keeps the bank holidays. */
@Component(service = AopService.class)
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class BankHolidayKeeping implements AopService, BankHolidayList {

    private static final String LOOK = "bank-holidays.read";
    private static final String BRING_IN = "bank-holidays.bring-in";

    private final Clock clock = Clock.system(WorkingDays.LONDON);

    @Reference private AuditTrail auditTrail;
    @Reference private CurrentActor currentActor;
    @Reference private HolidayRows rows;

    @Override
    public List<BankHoliday> known() {
        require(LOOK);

        return KnownHolidays.of(rows.all()).days();
    }

    @Override
    public Optional<LocalDate> runsOutOn() {
        require(LOOK);

        return KnownHolidays.of(rows.all()).runsOutOn(LocalDate.now(clock));
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public List<Integer> bringIn(String json) {
        require(BRING_IN);

        List<BankHoliday> days = PublishedList.read(json, LocalDate.now(clock));
        TreeSet<Integer> years =
                days.stream().map(one -> one.day().getYear()).collect(toCollection(TreeSet::new));

        rows.replace(years, days);
        auditTrail.allowed(deed(BRING_IN, years.first() + "-" + years.last()).build());

        return List.copyOf(years);
    }

    private void require(String deed) {
        if (!currentActor.get().hasAny(Role.ADMINISTRATOR)) {
            auditTrail.denied(deed(deed, "").reason("NOT_ALLOWED").build());

            throw new NotAllowedException(deed);
        }
    }

    private static ImmutableAuditRecord.Builder deed(String action, String years) {
        return ImmutableAuditRecord.builder()
                .action(action)
                .entity("bank-holidays")
                .entityId(years);
    }
}
