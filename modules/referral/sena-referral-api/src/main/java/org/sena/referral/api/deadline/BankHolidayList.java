package org.sena.referral.api.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sena.identity.api.NotAllowedException;
import org.sena.working.days.BankHoliday;

/**
 * The bank holidays of England and Wales that clocks skip: what an administrator brought in, and
 * for other years those the product comes with.
 *
 * <p>Every method throws {@link NotAllowedException} for anybody but an administrator.
 */
public interface BankHolidayList {

    /** All that are known, in order of time. */
    List<BankHoliday> known();

    /**
     * The first day within the next 12 months after which no bank holidays are known any more, so
     * that a clock would count days off as working days.
     *
     * @return that is 31 December of the last year known; empty when 12 months are covered
     */
    Optional<LocalDate> runsOutOn();

    /**
     * Takes the list as GOV.UK publishes it. The years it names are replaced whole; others stay.
     *
     * @param json the content of https://www.gov.uk/bank-holidays.json, UTF-8
     * @return the years that were replaced, in order
     * @throws BankHolidaysRefusedException when anything in it can't be read; nothing changes then
     */
    List<Integer> bringIn(String json);
}
