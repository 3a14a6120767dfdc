package org.sena.referral.api.deadline;

import java.util.List;

/** What was to be brought in is no list of bank holidays. */
public class BankHolidaysRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<BankHolidayProblem> problems;

    /**
     * @param problems at least one, in the order of the list
     */
    public BankHolidaysRefusedException(List<BankHolidayProblem> problems) {
        super("Not a list of bank holidays: " + problems);
        this.problems = List.copyOf(problems);
    }

    public List<BankHolidayProblem> problems() {
        return problems;
    }
}
