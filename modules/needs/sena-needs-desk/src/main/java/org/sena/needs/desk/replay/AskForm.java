package org.sena.needs.desk.replay;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sena.needs.api.replay.CapacityBasis;
import org.sena.needs.api.replay.ImmutableReplayRequest;
import org.sena.needs.api.replay.ReplayRequest;
import org.sena.scoring.api.CutPoints;
import org.sena.scoring.api.ImmutableTrialPolicy;
import org.sena.web.kit.form.Form;

/** What is to be tried, out of the form. */
final class AskForm {

    static final String TABLE = "table";
    static final String CAPACITY = "capacity";
    static final String PERCENT = "percent";
    static final String FROM = "from";
    static final String TO = "to";
    static final String CALLS = "calls";
    static final String MEDIUM = "medium";
    static final String HIGH = "high";
    static final String CRITICAL = "critical";
    static final String SHIFT = "shift";
    static final String TARGET = "target";

    private static final int MONTHS = 36;

    private final Form form;
    private final List<TableChoice> tables;
    private final List<String> months;

    AskForm(Form form, List<TableChoice> tables, List<YearMonth> months) {
        this.form = form;
        this.tables = tables;
        this.months = months.stream().map(YearMonth::toString).collect(Collectors.toList());
    }

    /** Three years, the newest first. */
    static List<YearMonth> months(YearMonth newest) {
        return IntStream.range(0, MONTHS)
                .mapToObj(newest::minusMonths)
                .collect(Collectors.toUnmodifiableList());
    }

    static String value(CapacityBasis basis) {
        return basis.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** Empty when something is wrong; the form says what. */
    Optional<ReplayRequest> request() {
        ImmutableReplayRequest.Builder request = ImmutableReplayRequest.builder();
        String table =
                form.choice(
                                TABLE,
                                tables.stream()
                                        .map(TableChoice::value)
                                        .collect(Collectors.toList()))
                        .required()
                        .value();
        Optional<CapacityBasis> basis = basis();
        OptionalInt percent = OptionalInt.empty();

        if (basis.filter(CapacityBasis.ALL_AT::equals).isPresent()) {
            percent = form.wholeNumber(PERCENT).required().between(0, 200).value();
        }

        Optional<YearMonth> from = month(FROM);
        Optional<YearMonth> to = month(TO);

        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            form.reject(TO, "to.error.before");
        }

        OptionalInt calls = form.wholeNumber(CALLS).between(1, 100_000).value();
        Optional<CutPoints> cutPoints = cutPoints();
        OptionalInt shift = form.wholeNumber(SHIFT).between(0, 50).value();
        OptionalInt target = form.wholeNumber(TARGET).between(1, 99).value();

        if (!form.isValid()) {
            return Optional.empty();
        }

        ImmutableTrialPolicy.Builder policy =
                ImmutableTrialPolicy.builder().cutPoints(cutPoints).maxShift(shift);

        target.ifPresent(whole -> policy.targetUtilisation(whole / 100.0));
        tables.stream()
                .filter(choice -> choice.value().equals(table))
                .forEach(choice -> request.key(choice.key()).version(choice.version()));

        return Optional.of(
                request.capacity(basis.orElseThrow())
                        .percent(percent)
                        .from(from)
                        .to(to)
                        .callsPerWeek(calls)
                        .policy(policy.build())
                        .build());
    }

    private Optional<CapacityBasis> basis() {
        String chosen =
                form.choice(
                                CAPACITY,
                                Arrays.stream(CapacityBasis.values())
                                        .map(AskForm::value)
                                        .collect(Collectors.toList()))
                        .required()
                        .value();

        return Arrays.stream(CapacityBasis.values())
                .filter(basis -> value(basis).equals(chosen))
                .findFirst();
    }

    private Optional<YearMonth> month(String field) {
        String chosen = form.choice(field, months).value();

        return chosen.isEmpty() ? Optional.empty() : Optional.of(YearMonth.parse(chosen));
    }

    /** All three or none, each higher than the one before. */
    private Optional<CutPoints> cutPoints() {
        OptionalInt medium = form.wholeNumber(MEDIUM).between(1, 98).value();
        OptionalInt high = form.wholeNumber(HIGH).between(2, 99).value();
        OptionalInt critical = form.wholeNumber(CRITICAL).between(3, 100).value();

        if (medium.isEmpty() && high.isEmpty() && critical.isEmpty()) {
            return Optional.empty();
        }
        if (medium.isEmpty() || high.isEmpty() || critical.isEmpty()) {
            form.reject(MEDIUM, "medium.error.all");

            return Optional.empty();
        }
        if (medium.getAsInt() >= high.getAsInt() || high.getAsInt() >= critical.getAsInt()) {
            form.reject(MEDIUM, "medium.error.rising");

            return Optional.empty();
        }

        return Optional.of(CutPoints.of(medium.getAsInt(), high.getAsInt(), critical.getAsInt()));
    }
}
